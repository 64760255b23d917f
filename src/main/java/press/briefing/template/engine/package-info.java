/// Runs a theme's templates in a closed room, and writes the markup they are given.
@NullMarked
package press.briefing.template.engine;

import org.jspecify.annotations.NullMarked;
