/// Cuts the fonts of pages: of each weight no more than the characters that stand on them.
@NullMarked
package press.briefing.site.font;

import org.jspecify.annotations.NullMarked;
