package press.briefing.content.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Marks of emphasis that also open and close beside Hangul, where CommonMark's rule for languages
/// with spaces around words fails: `**3.5%**가`, `**“인용”**은`.
final class Delimiters {
  private Delimiters() {}

  static List<DelimiterProcessor> all() {
    return List.of(new Asterisk(), new Underscore(), new Tilde());
  }

  /// How many marks two runs use up: CommonMark's rule of three, by which runs inside words do not
  /// pair if their sum is a multiple of three, unless both are.
  private static int use(DelimiterRun opener, DelimiterRun closer) {
    boolean inside = opener.canClose() || closer.canOpen();
    boolean sum = (opener.length() + closer.length()) % 3 == 0;
    if (inside && sum && closer.length() % 3 != 0) {
      return 0;
    }
    boolean both = opener.length() >= 2 && closer.length() >= 2;
    boolean innermost = opener.length() >= 3 && closer.length() >= 3 && closer.length() % 2 == 1;
    return both && !innermost ? 2 : 1;
  }

  private static final class Asterisk extends AsteriskDelimiterProcessor {
    Asterisk() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking || (!afterIsWhiteSpace && Cjk.endsWith(before));
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking || (!beforeIsWhitespace && Cjk.startsWith(after));
    }
  }

  /// Opens at the start of a word only, so that `보고서_최종_수정` stays, and closes before a particle
  /// too.
  private static final class Underscore extends EmphasisDelimiterProcessor {
    Underscore() {
      super('_', false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      boolean word = leftFlanking && (!rightFlanking || beforeIsPunctuation);
      return word || (afterIsPunctuation && Cjk.endsWith(before));
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      boolean word = rightFlanking && (!leftFlanking || afterIsPunctuation);
      return word || (!beforeIsWhitespace && Cjk.startsWith(after));
    }
  }

  /// Two tildes strike out; a single one is the sign of a range.
  private static final class Tilde extends EmphasisDelimiterProcessor {
    private static final int LENGTH = 2;

    Tilde() {
      super('~', false);
    }

    @Override
    public int getMinLength() {
      return LENGTH;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return Math.min(opener.length(), closer.length()) >= LENGTH ? LENGTH : 0;
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking || (!afterIsWhiteSpace && Cjk.endsWith(before));
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking || (!beforeIsWhitespace && Cjk.startsWith(after));
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
      Strikethrough strike =
          new Strikethrough(
              opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used));
      opener.moveNodesBetweenDelimitersTo(strike, closer);
    }
  }

  /// Letters that are written without a space before what follows: Hangul, Han, kana, and values,
  /// whose text is not there yet.
  private static final class Cjk {
    static boolean endsWith(String text) {
      return !text.isEmpty() && isCjk(text.codePointBefore(text.length()));
    }

    static boolean startsWith(String text) {
      return !text.isEmpty() && isCjk(text.codePointAt(0));
    }

    private static boolean isCjk(int point) {
      return GuardedText.isGuard(point)
          || switch (Character.UnicodeScript.of(point)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
          };
    }
  }
}
