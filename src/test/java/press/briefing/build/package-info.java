/// What the build remembers: rooms and arrows, format, catalogues.
@NullMarked
package press.briefing.build;

import org.jspecify.annotations.NullMarked;
