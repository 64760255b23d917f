/// Finds in a theme's style sheet for print what the layout would drop without a word.
@NullMarked
package press.briefing.pdf.lint;

import org.jspecify.annotations.NullMarked;
