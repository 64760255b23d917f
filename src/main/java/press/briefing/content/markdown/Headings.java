package press.briefing.content.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.mappers.SpecialLeadInHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Begins headings. The parser's own way gathers the whole paragraph so far at every line of it,
/// which takes long where it turns out to be a table of thousands of rows; here only a line that
/// looks like a heading, or like one's underline, is asked.
final class Headings implements CustomBlockParserFactory {
  private final HeadingParser.Factory own = new HeadingParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = own.apply(options);
    return (state, before) ->
        mayBegin(state.getLine(), state.getNextNonSpaceIndex())
            ? factory.tryStart(state, before)
            : BlockStart.none();
  }

  private static boolean mayBegin(BasedSequence line, int start) {
    return start < line.length()
        && switch (line.charAt(start)) {
          case '#' -> true;
          case '=', '-' -> isUnderline(line, start);
          default -> false;
        };
  }

  private static boolean isUnderline(BasedSequence line, int start) {
    char mark = line.charAt(start);
    for (int at = start; at < line.length(); at++) {
      char each = line.charAt(at);
      if (each != mark && each != ' ' && each != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable SpecialLeadInHandler getLeadInHandler(DataHolder options) {
    return own.getLeadInHandler(options);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return own.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return own.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return own.affectsGlobalScope();
  }
}
