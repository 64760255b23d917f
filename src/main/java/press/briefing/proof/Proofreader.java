package press.briefing.proof;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Severity;
import press.briefing.diagnostic.Spelling;
import press.briefing.model.Briefing;
import press.briefing.model.Publication.RuleWeight;

/// Holds a briefing against the rules of the house.
public final class Proofreader {
  private final List<Rule> rules;

  private Proofreader(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// A proofreader with all rules.
  public static Proofreader standard() {
    return new Proofreader(
        List.of(
            new AlternativeText(),
            new HeadingOrder(),
            new EmptySection(),
            new DeadAnchor(),
            new LinkText(),
            new LabelPair(),
            new SignTwice(),
            new Unread()));
  }

  /// Reports what breaks a rule, edition by edition, as heavily as the publication weighs it. A
  /// weight for a rule that there is not is an error.
  public void read(Briefing briefing, Diagnostics problems) {
    List<RuleWeight> weights = briefing.publication().rules();
    weights.forEach(weight -> check(weight, problems));
    List<Text> texts = briefing.editions().stream().map(each -> Text.of(briefing, each)).toList();
    for (Rule rule : rules) {
      Diagnostics found = new Diagnostics();
      texts.forEach(text -> rule.read(text, found));
      Optional<RuleWeight> weight =
          weights.stream().filter(each -> each.rule().equals(rule.name())).findFirst();
      found.sorted().forEach(each -> report(each, weight, problems));
    }
  }

  private void check(RuleWeight weight, Diagnostics problems) {
    List<String> names = rules.stream().map(Rule::name).toList();
    if (!names.contains(weight.rule())) {
      String valid = Spelling.closestFirst(weight.rule(), names);
      problems.error(Code.RULE_UNKNOWN, weight.place(), weight.rule(), valid);
    }
  }

  private static void report(Diagnostic found, Optional<RuleWeight> weight, Diagnostics problems) {
    if (weight.isEmpty()) {
      problems.add(found);
      return;
    }
    weight.get().severity().ifPresent(severity -> problems.add(weighed(found, severity)));
  }

  private static Diagnostic weighed(Diagnostic found, Severity severity) {
    return new Diagnostic(severity, found.code(), found.place(), found.arguments());
  }
}
