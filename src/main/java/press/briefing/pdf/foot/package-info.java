/// How much of each page its notes take, where they stand at its foot.
@NullMarked
package press.briefing.pdf.foot;

import org.jspecify.annotations.NullMarked;
