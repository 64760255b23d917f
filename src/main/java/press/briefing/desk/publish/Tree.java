package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.desk.Manifest;
import press.briefing.desk.disk.Trees;

/// A folder with the files in it that are ours.
///
/// @param files by path
record Tree(Path root, List<Manifest.Entry> files) {
  Tree {
    files = List.copyOf(files);
  }

  /// A release with all its files, read from the disk.
  static Tree of(Path root, Mark mark) throws IOException {
    List<Manifest.Entry> files = new ArrayList<>();
    for (String name : mark.names()) {
      Path top = root.resolve(name);
      if (Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
        for (String path : Trees.files(top)) {
          files.add(read(root, name + "/" + path));
        }
      } else if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
        files.add(read(root, name));
      }
    }
    return new Tree(root, files);
  }

  /// A link has no bytes of its own, and so no sum.
  private static Manifest.Entry read(Path root, String path) throws IOException {
    Path file = root.resolve(path);
    boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return new Manifest.Entry(path, regular ? Sums.of(Files.readAllBytes(file)) : "");
  }

  /// The bytes of a file; empty if they are not those that it is known by.
  Optional<byte[]> bytes(Manifest.Entry file) throws IOException {
    Path path = root.resolve(file.path()).normalize();
    if (!path.startsWith(root) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(path);
    return Optional.of(bytes).filter(each -> Sums.of(each).equals(file.sha256()));
  }

  /// The names at the top of a folder that are not ours.
  static List<String> others(Path root, Optional<Mark> mark) throws IOException {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(root)) {
      return children
          .map(each -> each.getFileName().toString())
          .filter(name -> !name.equals(Mark.FILE))
          .filter(name -> mark.stream().noneMatch(each -> each.names().contains(name)))
          .sorted()
          .toList();
    }
  }
}
