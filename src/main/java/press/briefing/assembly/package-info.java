/// Joins manuscripts and indicators: values printed, particles chosen, sections paired, checkpoints
/// read.
@NullMarked
package press.briefing.assembly;

import org.jspecify.annotations.NullMarked;
