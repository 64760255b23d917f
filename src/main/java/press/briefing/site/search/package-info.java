/// Makes the index that search in the browser reads.
@NullMarked
package press.briefing.site.search;

import org.jspecify.annotations.NullMarked;
