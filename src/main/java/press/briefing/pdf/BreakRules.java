package press.briefing.pdf;

/// Where a line of Korean or English may end.
///
/// Lines break between words; within a word only after `·`, `/`, `~`, `→`, `–` and `-`. No line
/// starts with closing punctuation or ends with an opening bracket; numbers stay with their units,
/// dates stay whole, and a short last word stays with the one before it.
final class BreakRules {
  private static final String NO_START =
      ")]}〉》」』】〕）］｝’”»›、。，．！？：；,.!?:;…‥·ㆍ・%％‰°′″℃℉¢~～〜-–—/→ー々〃" + "ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
  private static final String NO_END = "([{〈《「『【〔（［｛‘“«‹₩$€£¥＄￦";
  private static final String BREAK_AFTER = "·ㆍ・/~～〜→–—-、。，．！？\u200B";
  private static final String SIGNS = "-–~～+−/";

  private BreakRules() {}

  /// Whether a line may end before the character at `position`. Before a blank it ends with the
  /// word, and the blank is dropped.
  static boolean allows(Flow flow, int position) {
    char before = flow.at(position - 1);
    char next = flow.at(position);
    if (Flow.blank(before)) {
      return before == '\u3000';
    }
    if (Flow.blank(next)) {
      return allowsAtBlank(flow, position, before);
    }
    return !isPlain(before)
        && BREAK_AFTER.indexOf(before) >= 0
        && !neverStarts(next)
        && !neverEnds(before)
        && allowsInside(flow, position);
  }

  private static boolean allowsAtBlank(Flow flow, int position, char before) {
    int word = flow.skipBlanks(position);
    if (flow.at(word) == Flow.END || neverEnds(before)) {
      return false;
    }
    boolean signed = SIGNS.indexOf(flow.at(word)) >= 0 && Characters.digit(flow.at(word + 1));
    return (signed || !neverStarts(flow.at(word)))
        && !Bonds.holds(flow, position, word)
        && !Bonds.endsParagraph(flow, position, word);
  }

  /// Whether a compound may part after the joint that stands before `position`.
  private static boolean allowsInside(Flow flow, int position) {
    char joint = flow.at(position - 1);
    char head = flow.at(position - 2);
    char tail = flow.at(position);
    if (joint == '\u200B' || joint == '、' || joint == '。' || joint == '，') {
      return true;
    }
    if (head == Flow.END || Flow.blank(head) || neverEnds(head)) {
      return false;
    }
    if (Characters.digit(head) && Characters.digit(tail)) {
      return false;
    }
    return joint != '-' || longEnough(flow, position);
  }

  /// Whether both sides of a hyphen have two letters at least.
  private static boolean longEnough(Flow flow, int position) {
    return Character.isLetterOrDigit(flow.at(position - 3))
        && Character.isLetterOrDigit(flow.at(position))
        && Character.isLetterOrDigit(flow.at(position + 1));
  }

  /// Whether a word that is longer than a whole line may part before `position`.
  static boolean allowsInNeed(Flow flow, int position) {
    char before = flow.at(position - 1);
    char next = flow.at(position);
    return !neverStarts(next)
        && !neverEnds(before)
        && !Flow.blank(before)
        && !Flow.blank(next)
        && !Character.isLowSurrogate(next)
        && !Characters.combining(next)
        && before != '\u200D';
  }

  private static boolean neverStarts(char character) {
    return !isPlain(character) && NO_START.indexOf(character) >= 0;
  }

  /// Whether a character is a figure, a Latin or a Korean letter, which no rule is about.
  private static boolean isPlain(char character) {
    return (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z')
        || (character >= '가' && character <= '힣');
  }

  /// Whether a line never ends with a character.
  static boolean neverEnds(char character) {
    return !isPlain(character) && NO_END.indexOf(character) >= 0;
  }
}
