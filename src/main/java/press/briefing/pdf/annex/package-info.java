/// The files that travel inside a printed document.
@NullMarked
package press.briefing.pdf.annex;

import org.jspecify.annotations.NullMarked;
