package press.briefing.markup.lettering;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.briefing.markup.lettering.StyleSheet.Font;
import press.briefing.markup.lettering.StyleSheet.Rule;

/// Walks through a page and notes its characters.
///
/// @param family in small letters
/// @param found the characters by weight
record PageReader(Cascade cascade, String family, SortedMap<Integer, BitSet> found) {
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "title", "desc");
  private static final String LIST_NUMBERS = "0123456789.";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final Pattern CONTENT =
      Pattern.compile("\"((?:\\\\.|[^\"])*)\"|'((?:\\\\.|[^'])*)'|attr\\(\\s*([\\w-]+)\\s*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9A-Fa-f]{1,6}) ?");

  /// How text stands.
  ///
  /// @param ours whether in the family
  private record Type(int weight, boolean ours) {}

  /// @param block the `@media` block that holds beside what always does
  void read(Element body, Optional<Integer> block) {
    Element page = body.root();
    Type type = new Type(NORMAL, false);
    for (Element each : body.parents().reversed()) {
      type = type(type, each, cascade.rules(page, each, block));
    }
    read(page, body, block, type);
  }

  private void read(Element page, Element element, Optional<Integer> block, Type around) {
    if (UNSEEN.contains(element.normalName())) {
      return;
    }
    List<Rule> rules = cascade.rules(page, element, block);
    Type type = type(around, element, rules);
    rules.stream()
        .filter(each -> each.selector().pseudo())
        .forEach(each -> generated(element, type, each.font()));
    if (element.nameIs("li") && element.parent() != null && element.parent().nameIs("ol")) {
      note(LIST_NUMBERS, type);
    }
    note(element.attr("placeholder"), type);
    for (Node child : element.childNodes()) {
      switch (child) {
        case TextNode text -> note(text.getWholeText(), type);
        case Element inner -> read(page, inner, block, type);
        default -> {}
      }
    }
  }

  private Type type(Type around, Element element, List<Rule> rules) {
    Type type = around;
    if (element.hasAttr("font-weight")) {
      Font hint = Declarations.font("font-weight:" + element.attr("font-weight"));
      type = type(type, around, hint);
    }
    for (Rule rule : rules) {
      if (!rule.selector().pseudo()) {
        type = type(type, around, rule.font());
      }
    }
    return type;
  }

  private Type type(Type before, Type around, Font font) {
    int weight = font.weight().map(each -> weight(each, around.weight())).orElse(before.weight());
    boolean ours = font.family().map(each -> isOurs(each, around)).orElse(before.ours());
    return new Type(weight, ours);
  }

  private static int weight(String weight, int around) {
    return switch (weight) {
      case "bolder" -> around < 600 ? BOLD : 900;
      case "lighter" -> around > BOLD ? BOLD : NORMAL;
      default -> weight.matches("\\d{1,4}") ? Integer.parseInt(weight) : around;
    };
  }

  private boolean isOurs(String families, Type around) {
    String plain = SheetReader.plain(families);
    return plain.contains(family) || (plain.equals("inherit") && around.ours());
  }

  /// What a style sheet prints before or after an element; it may be as heavy as that or not.
  private void generated(Element element, Type around, Font font) {
    Matcher part = CONTENT.matcher(font.content().orElse(""));
    while (part.find()) {
      String text =
          part.group(3) == null
              ? unescaped(part.group(1) == null ? part.group(2) : part.group(1))
              : element.attr(part.group(3));
      note(text, around);
      note(text, type(around, around, font));
    }
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(Character.toString(code(found.group(1)))));
  }

  private static int code(String hex) {
    int code = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(code) ? code : 0xFFFD;
  }

  private void note(String text, Type type) {
    if (type.ours() && !text.isEmpty()) {
      BitSet characters = found.computeIfAbsent(type.weight(), _ -> new BitSet());
      text.codePoints().filter(each -> !Character.isISOControl(each)).forEach(characters::set);
    }
  }
}
