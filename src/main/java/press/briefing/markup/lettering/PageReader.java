package press.briefing.markup.lettering;

import java.util.Arrays;
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
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern CONTENT =
      Pattern.compile("\"((?:\\\\.|[^\"])*)\"|'((?:\\\\.|[^'])*)'|attr\\(\\s*([\\w-]+)\\s*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9A-Fa-f]{1,6}) ?");

  /// How text stands.
  ///
  /// @param ours whether in the family
  private record Type(int weight, boolean ours) {
    boolean isLike(Type other) {
      return weight == other.weight && ours == other.ours;
    }
  }

  void read(Element body) {
    Element page = body.root();
    Type[] types = new Type[cascade.media().size() + 1];
    Arrays.fill(types, new Type(NORMAL, false));
    for (Element each : body.parents().reversed()) {
      types = types(types, each, cascade.rules(page, each));
    }
    read(page, body, types);
  }

  /// @param around how the text around stands: where no `@media` block holds, then in each of them
  private void read(Element page, Element element, Type[] around) {
    if (UNSEEN.contains(element.normalName())) {
      return;
    }
    if (isMute(element)) {
      return;
    }
    List<Rule> rules = cascade.rules(page, element);
    Type[] types = types(around, element, rules);
    for (Rule rule : rules) {
      if (rule.selector().pseudo()) {
        generated(element, types, rule.font());
      }
    }
    if (element.nameIs("li") && element.parent() != null && element.parent().nameIs("ol")) {
      note(LIST_NUMBERS, types);
    }
    note(element.attr("placeholder"), types);
    for (Node child : element.childNodes()) {
      switch (child) {
        case TextNode text -> note(text.getWholeText(), types);
        case Element inner -> read(page, inner, types);
        default -> {}
      }
    }
  }

  /// Whether an element shows no letter. Empty ones make up most of a drawing.
  private boolean isMute(Element element) {
    return element.childNodeSize() == 0
        && !cascade.generates(element)
        && !element.nameIs("li")
        && !element.hasAttr("placeholder");
  }

  private Type[] types(Type[] around, Element element, List<Rule> rules) {
    Type[] types = around.clone();
    if (element.hasAttr("font-weight")) {
      Font hint = Declarations.font("font-weight:" + element.attr("font-weight"));
      apply(hint, Optional.empty(), around, types);
    }
    for (Rule rule : rules) {
      if (!rule.selector().pseudo()) {
        apply(rule.font(), rule.media(), around, types);
      }
    }
    return types;
  }

  private void apply(Font font, Optional<Integer> media, Type[] around, Type[] types) {
    int only = media.map(cascade.media()::indexOf).orElse(-1) + 1;
    for (int i = 0; i < types.length; i++) {
      if (only == 0 || only == i) {
        types[i] = type(types[i], around[i], font);
      }
    }
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
      default -> NUMBER.matcher(weight).matches() ? Integer.parseInt(weight) : around;
    };
  }

  private boolean isOurs(String families, Type around) {
    String plain = SheetReader.plain(families);
    return plain.contains(family) || (plain.equals("inherit") && around.ours());
  }

  /// What a style sheet prints before or after an element; it may be as heavy as that or not.
  private void generated(Element element, Type[] around, Font font) {
    Type[] own = around.clone();
    apply(font, Optional.empty(), around, own);
    Matcher part = CONTENT.matcher(font.content().orElse(""));
    while (part.find()) {
      String text =
          part.group(3) == null
              ? unescaped(part.group(1) == null ? part.group(2) : part.group(1))
              : element.attr(part.group(3));
      note(text, around);
      note(text, own);
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

  private void note(String text, Type[] types) {
    if (!text.isEmpty()) {
      for (int i = 0; i < types.length; i++) {
        if (i == 0 || !types[i].isLike(types[0])) {
          note(text, types[i]);
        }
      }
    }
  }

  private void note(String text, Type type) {
    if (type.ours()) {
      BitSet characters = found.computeIfAbsent(type.weight(), _ -> new BitSet());
      int each;
      for (int i = 0; i < text.length(); i += Character.charCount(each)) {
        each = text.codePointAt(i);
        if (!Character.isISOControl(each)) {
          characters.set(each);
        }
      }
    }
  }
}
