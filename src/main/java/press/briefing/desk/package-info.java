/// Takes an order, runs it through all stages and exchanges the output in one step.
@NullMarked
package press.briefing.desk;

import org.jspecify.annotations.NullMarked;
