package press.briefing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.briefing.desk.disk.OutFolder;
import press.briefing.model.IssueCard;

/// What an output folder says of itself, so that a later order can replace a part of it, and that
/// nothing is published which is not to appear.
///
/// @param cards of the issues in it, by id
/// @param held the issues in it that are not free to appear at any time, by id
/// @param files all of ours but this record, by path
public record Manifest(List<IssueCard> cards, List<Held> held, List<Entry> files) {
  static final Manifest EMPTY = new Manifest(List.of(), List.of(), List.of());

  /// A file and what it held when it was written.
  ///
  /// @param path in the output folder, with `/`
  /// @param sha256 of its bytes, in hexadecimal
  public record Entry(String path, String sha256) {}

  /// An issue that may have to wait.
  ///
  /// @param draft whether it was made of drafts, or in spite of errors
  /// @param until the moment before which it is not to appear
  public record Held(String issue, boolean draft, Optional<OffsetDateTime> until) {}

  public Manifest {
    cards = cards.stream().sorted(Comparator.comparing(IssueCard::issue)).toList();
    held = held.stream().sorted(Comparator.comparing(Held::issue)).toList();
    files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
  }

  /// The record in an output folder; empty if there is none that can be read.
  public static Optional<Manifest> in(OutFolder out) throws IOException {
    Path file = out.path().resolve(OutFolder.MARK);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? ManifestText.read(Files.readAllBytes(file))
        : Optional.empty();
  }

  Optional<IssueCard> card(String issue) {
    return cards.stream().filter(each -> each.issue().equals(issue)).findFirst();
  }

  Optional<Held> held(String issue) {
    return held.stream().filter(each -> each.issue().equals(issue)).findFirst();
  }
}
