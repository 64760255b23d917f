package press.briefing.markup.lettering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Cascade(StyleSheet sheet) {
    Stream.of(BROWSER, sheet)
        .flatMap(each ->
            each.rules().stream()
                .sorted(Comparator.comparingInt(rule -> rule.selector().specificity())))
        .forEach(this::add);
    this.media = sheet.media();
  }

  private void add(StyleSheet.Rule rule) {
    int rank = byKey.values().stream().mapToInt(List::size).sum();
    byKey
        .computeIfAbsent(rule.selector().key(), _ -> new ArrayList<>())
        .add(new Ranked(rank, rule));
  }

  /// The numbers of the `@media` blocks that set fonts.
  List<Integer> media() {
    return media;
  }

  /// The rules that fit an element, the weakest first.
  List<StyleSheet.Rule> rules(Element page, Element element, Optional<Integer> block) {
    List<Ranked> fitting = new ArrayList<>();
    Stream<String> classes = element.classNames().stream().map(each -> "." + each);
    Stream.concat(classes, Stream.of("", element.normalName(), "#" + element.id()))
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .filter(each -> each.rule().media().isEmpty() || each.rule().media().equals(block))
        .filter(each -> each.rule().selector().evaluator().matches(page, element))
        .forEach(fitting::add);
    fitting.sort(Comparator.comparingInt(Ranked::rank));
    return fitting.stream().map(Ranked::rule).toList();
  }

  private record Ranked(int rank, StyleSheet.Rule rule) {}
}
