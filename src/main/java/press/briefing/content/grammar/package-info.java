/// The small languages that stand between other text: values in double braces, and triggers.
@NullMarked
package press.briefing.content.grammar;

import org.jspecify.annotations.NullMarked;
