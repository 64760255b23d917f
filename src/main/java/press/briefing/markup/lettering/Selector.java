package press.briefing.markup.lettering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/// A selector. What a page is only at times, such as hovered, counts as if it always were.
///
/// @param key the tag, `.class` or `#id` that an element must have; empty if it may be any
/// @param simple whether it selects every element with its key
/// @param pseudo whether it selects a pseudo-element
record Selector(Evaluator evaluator, int specificity, String key, boolean simple, boolean pseudo) {
  private static final Pattern AT_TIMES =
      Pattern.compile(
          ":(?:hover|active|focus(?:-visible|-within)?|target|link|visited|checked|open|disabled)\\b");
  private static final Pattern PSEUDO = Pattern.compile("::?(before|after)$");
  private static final Pattern KEY = Pattern.compile("[.#]?[\\w-]+");

  /// The selector of a text; empty if it is none, or selects what has no font of its own.
  static Optional<Selector> of(String text) {
    Matcher pseudo = PSEUDO.matcher(text);
    boolean around = pseudo.find();
    String plain =
        AT_TIMES.matcher(around ? text.substring(0, pseudo.start()) : text).replaceAll("");
    if (plain.contains("::")) {
      return Optional.empty();
    }
    try {
      Evaluator evaluator = QueryParser.parse(whole(plain.strip()));
      String key = key(plain);
      boolean simple = !key.isEmpty() && key.equals(plain);
      return Optional.of(new Selector(evaluator, Specificity.of(text), key, simple, around));
    } catch (SelectorParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A combinator at the end needs an element behind it.
  private static String whole(String text) {
    return text.isEmpty() || " >+~".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text + "*"
        : text;
  }

  private static String key(String text) {
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '(' || each == '[') {
        depth++;
      } else if (each == ')' || each == ']') {
        depth--;
      } else if (depth == 0 && " >+~".indexOf(each) >= 0) {
        start = i + 1;
      }
    }
    Matcher key = KEY.matcher(text.substring(start));
    return key.lookingAt() ? key.group() : "";
  }
}
