/// Draws the pictures of a site, point by point, without the toolkit of the desktop.
@NullMarked
package press.briefing.site.picture;

import org.jspecify.annotations.NullMarked;
