/// Tables of texts, whatever file they come from.
@NullMarked
package press.briefing.data.table;

import org.jspecify.annotations.NullMarked;
