/// Pages printed and read back.
@NullMarked
package press.briefing.pdf;

import org.jspecify.annotations.NullMarked;
