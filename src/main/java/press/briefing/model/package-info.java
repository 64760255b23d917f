/// The words of the trade as immutable values, from manuscript to galley.
@NullMarked
package press.briefing.model;

import org.jspecify.annotations.NullMarked;
