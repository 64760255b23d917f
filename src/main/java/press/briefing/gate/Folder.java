package press.briefing.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds files by their names in NFC, even where the disk keeps them in another form.
record Folder(Path root) {
  /// What a path names on the disk, links not yet followed; empty if there is nothing.
  Optional<Path> find(String path) {
    try {
      Path direct = root.resolve(path);
      return exists(direct) ? Optional.of(direct) : walk(path);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Optional<Path> walk(String path) {
    Optional<Path> at = Optional.of(root);
    for (String name : path.split("/")) {
      at = at.flatMap(folder -> child(folder, name));
    }
    return at;
  }

  private static Optional<Path> child(Path folder, String name) {
    Path direct = folder.resolve(name);
    if (exists(direct)) {
      return Optional.of(direct);
    }
    String wanted = nfc(name);
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(each -> name(each).equals(wanted)).sorted().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The visible names of one kind in a folder that lies inside the root.
  List<String> names(Path folder, Predicate<Path> kind) {
    try {
      if (!folder.toRealPath().startsWith(root)) {
        return List.of();
      }
      try (Stream<Path> children = Files.list(folder)) {
        return children
            .filter(each -> !name(each).startsWith("."))
            .filter(each -> isInside(each) && kind.test(each))
            .map(Folder::name)
            .sorted()
            .distinct()
            .toList();
      }
    } catch (IOException e) {
      return List.of();
    }
  }

  private boolean isInside(Path child) {
    try {
      return !Files.isSymbolicLink(child) || child.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path path) {
    return nfc(path.getFileName().toString());
  }

  private static String nfc(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) > 0x7f) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
      }
    }
    return name;
  }
}
