package press.briefing.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Severity;
import press.briefing.model.Publication.RuleWeight;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;

/// Reads how much rules of proof weigh: a mapping from their codes to a severity or `off`.
final class RuleWeights {
  private static final String OFF = "off";
  private static final List<String> WORDS = List.of("error", "warning", "info", OFF);

  private RuleWeights() {}

  static List<RuleWeight> read(Node node, Diagnostics problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.error(Code.VALUE_KIND, node.place(), "rules", "kind.mapping", NodeKind.of(node));
      return List.of();
    }
    List<RuleWeight> weights = new ArrayList<>();
    mapping.entries().forEach(entry -> weight(entry, problems).ifPresent(weights::add));
    return weights;
  }

  private static Optional<RuleWeight> weight(Node.Entry entry, Diagnostics problems) {
    String word = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    if (WORDS.contains(word)) {
      return Optional.of(new RuleWeight(entry.key(), severity(word), entry.keyPlace()));
    }
    problems.error(
        Code.VALUE_CHOICE,
        entry.value().place(),
        word,
        entry.key(),
        Keys.closestFirst(word, WORDS));
    return Optional.empty();
  }

  private static Optional<Severity> severity(String word) {
    return Arrays.stream(Severity.values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
