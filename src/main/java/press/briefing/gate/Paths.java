package press.briefing.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Joins relative paths by their names alone, without asking the disk.
final class Paths {
  private Paths() {}

  static String resolve(String citingFile, String path) {
    int slash = citingFile.lastIndexOf('/');
    return normalise(slash < 0 ? path : citingFile.substring(0, slash + 1) + path);
  }

  /// Whether a path stays below its root by its names alone. The empty path is the root.
  static boolean isInside(String path) {
    boolean rooted = path.startsWith("/") || path.indexOf(':') == 1;
    boolean strange = path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0;
    return !rooted && !strange && List.of(path.split("/", -1)).stream().noneMatch(".."::equals);
  }

  private static String normalise(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      step(names, name);
    }
    return String.join("/", names);
  }

  private static void step(Deque<String> names, String name) {
    boolean inside = !names.isEmpty() && !names.getLast().equals("..");
    if (name.equals("..") && inside) {
      names.removeLast();
    } else if (!name.isEmpty() && !name.equals(".")) {
      names.addLast(name);
    }
  }
}
