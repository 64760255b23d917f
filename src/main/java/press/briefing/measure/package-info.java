/// Measures of series with their lineage, and what the data say of a checkpoint.
@NullMarked
package press.briefing.measure;

import org.jspecify.annotations.NullMarked;
