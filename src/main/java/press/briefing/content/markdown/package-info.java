/// Markdown, read into blocks and inlines that know their places; values and fenced blocks are read
/// by whoever asks.
@NullMarked
package press.briefing.content.markdown;

import org.jspecify.annotations.NullMarked;
