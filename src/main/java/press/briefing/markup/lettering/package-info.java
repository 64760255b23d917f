/// Reads from style sheets in which weight each character of a page is set.
@NullMarked
package press.briefing.markup.lettering;

import org.jspecify.annotations.NullMarked;
