/// Databases, asked by one SELECT each that can change nothing.
@NullMarked
package press.briefing.data.sql;

import org.jspecify.annotations.NullMarked;
