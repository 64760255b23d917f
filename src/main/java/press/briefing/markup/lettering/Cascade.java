package press.briefing.markup.lettering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The rules of style sheets in the order of their weight. Safe to share by threads.
final class Cascade {
  private static final StyleSheet BROWSER =
      StyleSheet.of(
          """
          b, strong { font-weight: bolder }
          th, h1, h2, h3, h4, h5, h6 { font-weight: bold }
          code, pre, kbd, samp, tt { font-family: monospace }
          input, button, select, textarea { font: 13px system-ui }
          """);

  private final Map<String, List<Ranked>> byKey = new HashMap<>();
  private final List<Integer> media;
  private int count;

  Cascade(StyleSheet sheet) {
    Stream.of(BROWSER, sheet)
        .flatMap(each ->
            each.rules().stream()
                .sorted(Comparator.comparingInt(rule -> rule.selector().specificity())))
        .forEach(this::add);
    this.media = sheet.media();
  }

  private void add(StyleSheet.Rule rule) {
    byKey
        .computeIfAbsent(rule.selector().key(), _ -> new ArrayList<>())
        .add(new Ranked(count++, rule));
  }

  /// The numbers of the `@media` blocks that set fonts.
  List<Integer> media() {
    return media;
  }

  /// The rules that fit an element, in whatever block they stand, the weakest first.
  List<StyleSheet.Rule> rules(Element page, Element element) {
    List<Ranked> fitting = new ArrayList<>();
    collect("", page, element, fitting);
    collect(element.normalName(), page, element, fitting);
    if (!element.id().isEmpty()) {
      collect("#" + element.id(), page, element, fitting);
    }
    if (element.hasAttr("class")) {
      element.classNames().forEach(name -> collect("." + name, page, element, fitting));
    }
    fitting.sort(Comparator.comparingInt(Ranked::rank));
    List<StyleSheet.Rule> rules = new ArrayList<>();
    fitting.forEach(each -> rules.add(each.rule()));
    return rules;
  }

  private void collect(String key, Element page, Element element, List<Ranked> fitting) {
    for (Ranked each : byKey.getOrDefault(key, List.of())) {
      if (each.rule().selector().evaluator().matches(page, element)) {
        fitting.add(each);
      }
    }
  }

  private record Ranked(int rank, StyleSheet.Rule rule) {}
}
