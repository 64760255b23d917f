/// Turns manuscripts, indicator data and templates into Korean and English briefings.
@NullMarked
package press.briefing;

import org.jspecify.annotations.NullMarked;
