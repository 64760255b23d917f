package press.briefing.markup.lettering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what declarations say of fonts.
final class Declarations {
  private static final Pattern DECLARATION =
      Pattern.compile("([\\w-]+)\\s*:\\s*((?:\"(?:\\\\.|[^\"])*\"|'(?:\\\\.|[^'])*'|[^;\"'])*)");
  private static final Pattern WEIGHT =
      Pattern.compile("(?:^|\\s)(bold|bolder|lighter|[1-9]\\d{0,3})(?=\\s)");
  private static final Pattern SIZE =
      Pattern.compile("(?:^|\\s)[\\d.]+(?:px|pt|em|rem|%|vw)(?:\\s*/\\s*[\\w.%]+)?\\s+(.*)$");

  private Declarations() {}

  static StyleSheet.Font font(String declarations) {
    Optional<String> weight = Optional.empty();
    Optional<String> family = Optional.empty();
    Optional<String> content = Optional.empty();
    Matcher each = DECLARATION.matcher(declarations);
    while (each.find()) {
      String value = each.group(2).replace("!important", "").strip();
      switch (SheetReader.plain(each.group(1))) {
        case "font-weight" -> weight = Optional.of(weight(value));
        case "font-family" -> family = Optional.of(value);
        case "content" -> content = Optional.of(value).filter(text -> text.length() > 2);
        case "font" -> {
          weight = Optional.of(weightOf(value));
          family = Optional.of(familyOf(value));
        }
        default -> {}
      }
    }
    return new StyleSheet.Font(weight, family, content);
  }

  static String weight(String value) {
    return switch (SheetReader.plain(value)) {
      case "normal" -> "400";
      case "bold" -> "700";
      default -> SheetReader.plain(value);
    };
  }

  private static String weightOf(String font) {
    Matcher size = SIZE.matcher(font);
    if (!size.find()) {
      return SheetReader.plain(font);
    }
    Matcher weight = WEIGHT.matcher(font.substring(0, size.start()) + " ");
    return weight.find() ? weight(weight.group(1)) : "400";
  }

  private static String familyOf(String font) {
    Matcher size = SIZE.matcher(font);
    return size.find() ? size.group(1) : font;
  }
}
