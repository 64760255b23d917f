package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import press.briefing.desk.disk.OutFolder;

/// The folder that is published to, and what lies beside it.
record Ground(OutFolder folder) {
  Path live() {
    return folder.path();
  }

  Path staged() {
    return folder.beside("staging");
  }

  Path former() {
    return folder.beside("former");
  }

  Path journal() {
    return folder.beside("journal");
  }

  Path lock() {
    return folder.beside("lock");
  }

  Path releases() {
    return folder.beside("releases");
  }

  Path release(int number) {
    return releases().resolve(String.valueOf(number));
  }

  /// The mark of what is published; empty if nothing is.
  Optional<Mark> mark() throws IOException {
    return Mark.in(live());
  }

  /// The numbers of the releases that are kept, newest first.
  List<Integer> kept() throws IOException {
    if (!Files.isDirectory(releases(), LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(releases())) {
      return children
          .map(each -> each.getFileName().toString())
          .filter(name -> name.matches("[1-9][0-9]{0,8}"))
          .map(Integer::valueOf)
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /// The number of the release that comes next.
  int nextNumber() throws IOException {
    int last = mark().map(Mark::number).orElse(0);
    return 1 + Math.max(last, kept().stream().mapToInt(each -> each).max().orElse(0));
  }

  /// The newest release before the one that is published.
  OptionalInt previous() throws IOException {
    int live = mark().map(Mark::number).orElse(Integer.MAX_VALUE);
    return kept().stream().mapToInt(each -> each).filter(each -> each < live).max();
  }

  /// Whether there is one, or a run that was killed may have left it.
  boolean mayHavePrevious() throws IOException {
    return previous().isPresent() || Files.exists(staged()) || Files.exists(former());
  }

  /// Whether nothing stands in the folder but what tools that publish it further need at first.
  boolean isFresh() throws IOException {
    return Tree.others(live(), Optional.empty()).stream()
        .allMatch(name -> name.equals(".nojekyll") || name.matches("\\.git(attributes|ignore)?"));
  }
}
