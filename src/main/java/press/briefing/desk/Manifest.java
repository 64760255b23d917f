package press.briefing.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.briefing.model.IssueCard;

/// What an output folder says of itself, so that a later order can replace a part of it.
///
/// @param cards of the issues in it, by id
/// @param files all of ours but this record, by path
record Manifest(List<IssueCard> cards, List<Entry> files) {
  static final Manifest EMPTY = new Manifest(List.of(), List.of());

  /// A file and what it held when it was written.
  record Entry(String path, String sha256) {}

  Manifest {
    cards = cards.stream().sorted(Comparator.comparing(IssueCard::issue)).toList();
    files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
  }

  Optional<IssueCard> card(String issue) {
    return cards.stream().filter(each -> each.issue().equals(issue)).findFirst();
  }
}
