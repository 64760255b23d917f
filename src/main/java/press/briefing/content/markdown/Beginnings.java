package press.briefing.content.markdown;

import com.vladsch.flexmark.ext.admonition.internal.AdmonitionBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.mappers.SpecialLeadInHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Begins blocks of a kind, asking the parser only about lines that look like it. By itself it
/// gathers the whole paragraph so far at every line, to see whether it is a heading, and compiles
/// an expression at every line, to see whether a box begins, which takes long in tables of
/// thousands of rows.
abstract class Beginnings implements CustomBlockParserFactory {
  private final CustomBlockParserFactory own;

  private Beginnings(CustomBlockParserFactory own) {
    this.own = own;
  }

  /// Whether a line, without its indent, looks like a beginning.
  abstract boolean mayBe(BasedSequence line);

  /// Headings, by signs before them or by lines below them. The parser wants a class for each kind.
  static final class Headings extends Beginnings {
    Headings() {
      super(new HeadingParser.Factory());
    }

    @Override
    boolean mayBe(BasedSequence line) {
      return line.startsWith("#") || isUnderline(line);
    }
  }

  /// Boxes such as `!!! note`.
  static final class Boxes extends Beginnings {
    Boxes() {
      super(new AdmonitionBlockParser.Factory());
    }

    @Override
    boolean mayBe(BasedSequence line) {
      return line.startsWith("!!!") || line.startsWith("???");
    }
  }

  private static boolean isUnderline(BasedSequence line) {
    if (!line.startsWith("=") && !line.startsWith("-")) {
      return false;
    }
    String marks = line.toString().stripTrailing();
    return marks.chars().allMatch(each -> each == marks.charAt(0));
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = own.apply(options);
    return (state, before) ->
        mayBe(state.getLine().subSequence(state.getNextNonSpaceIndex()))
            ? factory.tryStart(state, before)
            : BlockStart.none();
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
