package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.briefing.desk.Manifest;
import press.briefing.desk.publish.PublishReport.Change;
import press.briefing.desk.publish.PublishReport.Change.Kind;

/// What the next release changes of the one that is published.
///
/// @param same the paths of files whose bytes stay
record Difference(List<Change> changes, Set<String> same) {
  static Difference between(Tree live, Tree next) throws IOException {
    Map<String, String> old = new HashMap<>();
    live.files().forEach(each -> old.put(each.path(), each.sha256()));
    List<Change> changes = new ArrayList<>();
    Set<String> same = new HashSet<>();
    for (Manifest.Entry each : next.files()) {
      String sum = old.remove(each.path());
      if (each.sha256().equals(sum)) {
        same.add(each.path());
      } else {
        Kind kind = sum == null ? Kind.ADDED : Kind.CHANGED;
        changes.add(change(kind, next, each.path()));
      }
    }
    for (String path : old.keySet()) {
      changes.add(change(Kind.REMOVED, live, path));
    }
    return new Difference(changes, same);
  }

  private static Change change(Kind kind, Tree tree, String path) throws IOException {
    BasicFileAttributes facts =
        Files.readAttributes(
            tree.root().resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Change(kind, path, facts.size());
  }
}
