package press.briefing.markup.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a text in CSS.
final class SheetReader {
  private final String css;
  private final List<StyleSheet.Rule> rules = new ArrayList<>();
  private int place;
  private int blocks;

  SheetReader(String css) {
    this.css = css.replaceAll("(?s)/\\*.*?\\*/", " ");
  }

  List<StyleSheet.Rule> read() {
    block(Optional.empty());
    return rules;
  }

  /// Reads rules up to the end of a block.
  private void block(Optional<Integer> media) {
    while (place < css.length()) {
      String head = upTo("{};").strip();
      char end = place < css.length() ? css.charAt(place++) : '}';
      if (end == '}') {
        return;
      }
      if (end == '{') {
        rule(head, media);
      }
    }
  }

  private void rule(String head, Optional<Integer> media) {
    if (head.startsWith("@media")) {
      block(Optional.of(blocks++));
    } else if (head.startsWith("@supports") || head.startsWith("@layer")) {
      block(media);
    } else if (head.startsWith("@")) {
      skip();
    } else {
      String declarations = upTo("}");
      place++;
      StyleSheet.Font font = Declarations.font(declarations);
      if (!font.isEmpty()) {
        for (String each : split(head)) {
          Selector.of(each.replaceAll("\\s+", " ").strip())
              .ifPresent(found -> rules.add(new StyleSheet.Rule(found, font, media)));
        }
      }
    }
  }

  private void skip() {
    int depth = 1;
    while (depth > 0 && place < css.length()) {
      char each = css.charAt(place++);
      depth += each == '{' ? 1 : 0;
      depth -= each == '}' ? 1 : 0;
    }
  }

  /// The text before the next of these characters that is not in a string.
  private String upTo(String ends) {
    int start = place;
    char quote = 0;
    while (place < css.length()) {
      char each = css.charAt(place);
      if (quote == 0 && ends.indexOf(each) >= 0) {
        break;
      }
      if (quote == 0 && (each == '"' || each == '\'')) {
        quote = each;
      } else if (each == quote) {
        quote = 0;
      }
      place += each == '\\' ? 2 : 1;
    }
    place = Math.min(place, css.length());
    return css.substring(start, place);
  }

  /// The selectors of a list, whose brackets may hold lists of their own.
  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char each = list.charAt(i);
      depth += each == '(' ? 1 : 0;
      depth -= each == ')' ? 1 : 0;
      if (each == ',' && depth == 0) {
        parts.add(list.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(list.substring(start));
    return parts;
  }

  /// In small letters, without spaces around.
  static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
