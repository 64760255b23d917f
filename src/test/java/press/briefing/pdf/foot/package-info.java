/// Tests of the room for notes.
@NullMarked
package press.briefing.pdf.foot;

import org.jspecify.annotations.NullMarked;
