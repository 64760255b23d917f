package press.briefing.markup.lettering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /// The rules that may fit an element, by its tag and its classes, and its id if that has rules.
  private final Map<String, List<Ranked>> candidates = new ConcurrentHashMap<>();

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
    List<StyleSheet.Rule> rules = new ArrayList<>();
    for (Ranked each : candidates(element)) {
      Selector selector = each.rule().selector();
      if (selector.simple() || selector.evaluator().matches(page, element)) {
        rules.add(each.rule());
      }
    }
    return rules;
  }

  /// Whether a style sheet may print something before or after an element.
  boolean generates(Element element) {
    for (Ranked each : candidates(element)) {
      if (each.rule().selector().pseudo()) {
        return true;
      }
    }
    return false;
  }

  private List<Ranked> candidates(Element element) {
    String id = "#" + element.id();
    String classes = element.attr("class");
    String known = byKey.containsKey(id) ? id : "";
    return candidates.computeIfAbsent(
        element.normalName() + known + "." + classes,
        _ -> candidates(element.normalName(), known, classes));
  }

  private List<Ranked> candidates(String name, String id, String classes) {
    List<Ranked> found = new ArrayList<>();
    Stream.concat(
            Stream.of("", name, id),
            Stream.of(classes.split("\\s+")).filter(each -> !each.isEmpty()).map("."::concat))
        .distinct()
        .forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
    found.sort(Comparator.comparingInt(Ranked::rank));
    return found;
  }

  private record Ranked(int rank, StyleSheet.Rule rule) {}
}
