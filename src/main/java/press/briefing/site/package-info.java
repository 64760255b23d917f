/// Makes the pages that all issues share: the home page and the files that pages link.
@NullMarked
package press.briefing.site;

import org.jspecify.annotations.NullMarked;
