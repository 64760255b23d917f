package press.briefing.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the ids after `--issue` from the SOURCE that may follow them.
///
/// @param ids of issues
/// @param sources what can only be a path
record IssueWords(List<String> ids, List<String> sources) {
  IssueWords {
    ids = List.copyOf(ids);
    sources = List.copyOf(sources);
  }

  /// An id holds no slash. Where no SOURCE is given elsewhere, the first word after an id that
  /// names something in the working folder is it.
  static IssueWords of(BuildOptions options, Path folder) {
    List<String> ids = new ArrayList<>();
    List<String> sources = new ArrayList<>(options.words());
    for (String word : options.issues()) {
      boolean path = word.indexOf('/') >= 0 || word.equals(".") || word.equals("..");
      boolean here = sources.isEmpty() && !ids.isEmpty() && isThere(folder, word);
      (path || here ? sources : ids).add(word);
    }
    return new IssueWords(ids, sources);
  }

  private static boolean isThere(Path folder, String word) {
    return path(folder, word).map(Path::toFile).filter(File::exists).isPresent();
  }

  private static Optional<Path> path(Path folder, String word) {
    try {
      return Optional.of(folder.resolve(word));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
