package press.briefing.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Severity;
import press.briefing.model.Publication.RuleWeight;
import press.briefing.tree.Fields;

/// Reads how much rules of proof weigh: a mapping from their codes to a severity or `off`.
final class RuleWeights {
  private RuleWeights() {}

  /// The weights at the key `rules` of a publication.
  static List<RuleWeight> read(Fields publication) {
    return publication.fields("rules").map(RuleWeights::weights).orElse(List.of());
  }

  private static List<RuleWeight> weights(Fields rules) {
    List<RuleWeight> weights = new ArrayList<>();
    for (String rule : rules.written()) {
      rules
          .choice(rule)
          .map(word -> new RuleWeight(rule, severity(word), rules.keyPlace(rule)))
          .ifPresent(weights::add);
    }
    return weights;
  }

  /// How much a word weighs; empty for `off`.
  private static Optional<Severity> severity(String word) {
    return Arrays.stream(Severity.values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
