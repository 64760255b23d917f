@NullMarked
package press.briefing.pdf.kern;

import org.jspecify.annotations.NullMarked;
