/// Numbers with units, scales and periods, exact to the last digit.
@NullMarked
package press.briefing.quantity;

import org.jspecify.annotations.NullMarked;
