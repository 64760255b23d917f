package press.briefing.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.briefing.template.engine.MarkupWriter;

/// Finds the pieces of a text that a browser would part at a line end and no Korean or English
/// typesetter would: a closing quote and its particle, `·` and what stands before it, the parts of
/// a date, a number and its unit.
final class Joints {
  private static final String DATE =
      "\\d{4}년 (?:\\d{1,2}월(?: \\d{1,2}일)?|\\d분기|[상하]반기)|\\d{1,2}월 \\d{1,2}일";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String ENGLISH_DATE =
      "(?:\\d{1,2} )?" + MONTH + " \\d{4}|\\d{1,2} " + MONTH + "|Q[1-4] \\d{4}";
  private static final String DIGITS = "[+−-]?\\d[\\d,.]{0,20}";
  private static final String MONEY =
      "(?:KRW|USD|EUR|JPY|CNY) \\d[\\d,.]{0,20}(?: (?:trillion|billion|million|thousand)\\b)?";
  private static final String UNIT =
      DIGITS
          + "[조억만]?(?: \\d[\\d,.]{0,20}[억만])? (?:[조억만]\\s?)?(?:원|달러|유로|엔|위안|개월|분기|주|건|명|배|포인트"
          + "|trillion|billion|million|thousand|percent|pp|bp|GW|MW|kW|months?|weeks?|days?|years?"
          + "|quarters?|points?|KST)(?![A-Za-z])|"
          + DIGITS
          + "[조억] \\d[\\d,.]{0,20}[억만]";
  private static final String CLOSING = "’”)]」』》%℃";
  private static final String WORD =
      "\\S{0,20}["
          + Pattern.quote(CLOSING)
          + "](?=[가-힣])\\S{0,20}|\\S{0,20}[가-힣A-Za-z](?=·)\\S{0,20}";
  private static final String LABEL = "(?<![가-힣])(?:그림|표|체크포인트|Figure|Table|Checkpoint) \\d{1,3}";
  private static final String NUMBER =
      "(?=[\\dA-Z+−그표체-])(?<![A-Za-z])(?:"
          + String.join("|", DATE, ENGLISH_DATE, MONEY, UNIT, LABEL)
          + ")";
  private static final Pattern NUMBERS = Pattern.compile(NUMBER);
  private static final Pattern ALL = Pattern.compile(NUMBER + "|" + WORD);
  static final int LONGEST = 24;

  private static final int LONGEST_BEFORE = "Checkpoint ".length();

  private static final int SHORT = 5;
  private static final int PAIR = 16;

  /// What may be the first part of a piece.
  private static final Pattern PART = Pattern.compile("(?:[\\d년월조억만]|" + MONTH + "|[A-Z]{3})$");

  private static final int LONGEST_PART = "September".length();

  private Joints() {}

  /// Writes a text with a no-break span around each such piece, unless it is too long for a phone.
  static void write(MarkupWriter out, String text) {
    boolean words = hasWord(text);
    Matcher joint = (words ? ALL : NUMBERS).matcher(text);
    int from = 0;
    int start = words ? 0 : start(text, 0);
    while (start >= 0 && joint.find(start)) {
      if (joint.end() - joint.start() <= LONGEST) {
        out.text(text.substring(from, joint.start()));
        out.open("span", "class", "nb").text(joint.group()).close("span");
        from = joint.end();
      }
      start = words ? joint.end() : start(text, joint.end());
    }
    out.text(text.substring(from));
  }

  /// Where the first joint from a place on that is a number can begin; -1 if there is none. Each
  /// has a digit, and not much before the first.
  private static int start(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= '0' && each <= '9') {
        return Math.max(from, i - LONGEST_BEFORE);
      }
    }
    return -1;
  }

  /// Whether a text may hold a joint that is no number. Looking is cheap, and searching is not.
  private static boolean hasWord(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char each = text.charAt(i);
      char next = text.charAt(i + 1);
      if (next == '·' || (CLOSING.indexOf(each) >= 0 && next >= '가' && next <= '힣')) {
        return true;
      }
    }
    return false;
  }

  /// Where the last two words of a paragraph begin, if the last is so short that it must not stand
  /// in a line alone; else the text's end.
  static int ending(String text) {
    int last = text.lastIndexOf(' ');
    int before = text.lastIndexOf(' ', last - 1);
    boolean alone = last > 0 && text.length() - last - 1 <= SHORT && last < text.length() - 1;
    boolean tied = before > 0 && before < last - 1 && text.length() - before <= PAIR;
    return alone && tied && !endsInPart(text.substring(Math.max(0, before - LONGEST_PART), before))
        ? before + 1
        : text.length();
  }

  private static boolean endsInPart(String text) {
    return PART.matcher(text).find();
  }
}
