/// Finds in a font how much closer or wider apart two of its letters stand than others.
@NullMarked
package press.briefing.pdf.kern;

import org.jspecify.annotations.NullMarked;
