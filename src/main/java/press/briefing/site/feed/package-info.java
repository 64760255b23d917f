/// Writes feeds and the map of the site.
@NullMarked
package press.briefing.site.feed;

import org.jspecify.annotations.NullMarked;
