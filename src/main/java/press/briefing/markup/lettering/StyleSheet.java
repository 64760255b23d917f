package press.briefing.markup.lettering;

import java.util.List;
import java.util.Optional;

/// What style sheets say of fonts.
///
/// @param rules in written order, the weakest first where they are as specific
public record StyleSheet(List<Rule> rules) {
  public StyleSheet {
    rules = List.copyOf(rules);
  }

  /// The style sheet of a text in CSS. What it says of other matters is left out.
  public static StyleSheet of(String css) {
    return new StyleSheet(new SheetReader(css).read());
  }

  /// The numbers of the `@media` blocks that have rules.
  List<Integer> media() {
    return rules.stream().flatMap(each -> each.media().stream()).distinct().toList();
  }

  /// A rule for one selector.
  ///
  /// @param media the number of the `@media` block it stands in; empty if it always holds
  record Rule(Selector selector, Font font, Optional<Integer> media) {}

  /// What a rule sets; empty where it leaves things as they are.
  ///
  /// @param weight a number, `bolder`, `lighter` or `inherit`
  /// @param family the families in their order, or `inherit`
  /// @param content what a pseudo-element prints, as written
  record Font(Optional<String> weight, Optional<String> family, Optional<String> content) {
    boolean isEmpty() {
      return weight.isEmpty() && family.isEmpty() && content.isEmpty();
    }
  }
}
