/// Typesets an edition: the data model of a page, the theme's templates, the markup of blocks.
@NullMarked
package press.briefing.template;

import org.jspecify.annotations.NullMarked;
