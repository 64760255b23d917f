/// Which rules of a style sheet hold for an element of a galley, found once for elements alike.
@NullMarked
package press.briefing.pdf.style;

import org.jspecify.annotations.NullMarked;
