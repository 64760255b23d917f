package press.briefing.desk.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// The folder the output goes to, and the names beside it that a build needs for a while.
///
/// @param path absolute, links followed as far as it exists
/// @param ordered as the order names it, for messages
public record OutFolder(Path path, Path ordered) {
  /// The file that marks a folder as ours.
  public static final String MARK = ".briefing-output";

  /// The folder of a name, wherever its links lead.
  public static OutFolder of(Path ordered) {
    Path path = ordered.toAbsolutePath().normalize();
    try {
      return new OutFolder(real(path), ordered);
    } catch (IOException e) {
      return new OutFolder(path, ordered);
    }
  }

  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path parent = path.getParent();
    Path name = path.getFileName();
    return parent == null || name == null ? path : real(parent).resolve(name);
  }

  /// Whether a build may replace it. If not, an error says why.
  public boolean isFree(Optional<Path> source, Diagnostics problems) throws IOException {
    Optional<Code> reason = taken(source);
    reason.ifPresent(code -> problems.error(code, Place.NOWHERE, ordered));
    return reason.isEmpty();
  }

  private Optional<Code> taken(Optional<Path> source) throws IOException {
    if (path.getFileName() == null) {
      return Optional.of(Code.OUT_FOREIGN);
    }
    if (isBelowFile()) {
      return Optional.of(Code.OUT_FILE);
    }
    if (!exists()) {
      return Optional.empty();
    }
    if (!isEmpty() && !isOurs()) {
      return Optional.of(Code.OUT_FOREIGN);
    }
    return source.filter(each -> each.startsWith(path)).map(_ -> Code.OUT_AROUND);
  }

  /// Whether it is a file, or stands below one.
  public boolean isBelowFile() {
    Path deepest = path;
    while (!Files.exists(deepest, LinkOption.NOFOLLOW_LINKS) && deepest.getParent() != null) {
      deepest = deepest.getParent();
    }
    return !Files.isDirectory(deepest);
  }

  /// Whether anything stands there.
  public boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether a build has made it.
  public boolean isOurs() {
    return Files.isRegularFile(path.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether it holds nothing.
  public boolean isEmpty() throws IOException {
    try (Stream<Path> children = Files.list(path)) {
      return children.findAny().isEmpty();
    }
  }

  /// The folder it stands in.
  public Path parent() {
    return path.resolveSibling("");
  }

  /// A hidden name beside it.
  public Path beside(String purpose) {
    return path.resolveSibling("." + path.getFileName() + ".briefing-" + purpose);
  }
}
