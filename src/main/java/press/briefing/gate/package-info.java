/// The one door for input: real paths inside declared roots, each within its budget.
@NullMarked
package press.briefing.gate;

import org.jspecify.annotations.NullMarked;
