/// Tests of where words may part.
@NullMarked
package press.briefing.pdf.hyphen;

import org.jspecify.annotations.NullMarked;
