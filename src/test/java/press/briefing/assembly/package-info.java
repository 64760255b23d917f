/// Manuscripts and data joined, case by case.
@NullMarked
package press.briefing.assembly;

import org.jspecify.annotations.NullMarked;
