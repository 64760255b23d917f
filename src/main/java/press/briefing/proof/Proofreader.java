package press.briefing.proof;

import java.util.List;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Briefing;

/// Holds a briefing against the rules of the house.
public final class Proofreader {
  private final List<Rule> rules;

  private Proofreader(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// A proofreader with all rules.
  public static Proofreader standard() {
    return new Proofreader(
        List.of(new AlternativeText(), new HeadingOrder(), new EmptySection(), new DeadAnchor()));
  }

  /// Reports what breaks a rule, edition by edition.
  public void read(Briefing briefing, Diagnostics problems) {
    briefing.editions().stream()
        .map(Text::of)
        .forEach(text -> rules.forEach(rule -> rule.read(text, problems)));
  }
}
