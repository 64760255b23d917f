package press.briefing.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.briefing.desk.Manifest.Held;
import press.briefing.model.IssueCard;

/// Says which issues and pages of text of an output may have to wait before they are published:
/// some of those just made, and some of those of which a part is carried over.
///
/// @param flawed whether the run goes on in spite of errors, so that all it makes are drafts
record Holds(Scope scope, boolean flawed) {
  /// @param texts the pages of text among them, which are made anew every time
  List<Held> of(List<Work> works, List<Held> texts) {
    Map<String, Held> held = new TreeMap<>();
    texts.forEach(each -> held.put(each.issue(), each));
    for (Work work : works) {
      work.held().ifPresent(each -> held.put(each.issue(), each));
      work.card()
          .filter(_ -> flawed)
          .ifPresent(card -> held.merge(card.issue(), flaw(card), Holds::both));
    }
    for (Held old : scope.last().held()) {
      if (scope.last().card(old.issue()).flatMap(scope::carried).isPresent()) {
        held.merge(old.issue(), old, Holds::both);
      }
    }
    return List.copyOf(held.values());
  }

  private static Held flaw(IssueCard card) {
    return new Held(card.issue(), true, Optional.empty());
  }

  private static Held both(Held newer, Held other) {
    return new Held(newer.issue(), newer.draft() || other.draft(), newer.until().or(other::until));
  }
}
