/// CSV as offices write it, with the place of every field.
@NullMarked
package press.briefing.data.csv;

import org.jspecify.annotations.NullMarked;
