/// Data files as offices keep them, read into series without a guess.
@NullMarked
package press.briefing.data;

import org.jspecify.annotations.NullMarked;
