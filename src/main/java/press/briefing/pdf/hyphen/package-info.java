/// Where words may part at the end of a printed line.
@NullMarked
package press.briefing.pdf.hyphen;

import org.jspecify.annotations.NullMarked;
