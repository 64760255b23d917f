/// Prints a galley: XHTML and a style sheet become a PDF, with its own type, line breaks and
/// charts.
@NullMarked
package press.briefing.pdf;

import org.jspecify.annotations.NullMarked;
