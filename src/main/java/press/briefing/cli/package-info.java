/// The command line: reads orders, prints reports, and knows the exit codes.
@NullMarked
package press.briefing.cli;

import org.jspecify.annotations.NullMarked;
