package press.briefing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.briefing.desk.disk.OutFolder;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Takes over from the last output what an order leaves as it is.
record Carrying(OutFolder out, Staging staging, Diagnostics problems) {
  /// Our own files; one that is no longer as it was written is an error. Those that are made anew
  /// stay new.
  List<Manifest.Entry> ours(List<Manifest.Entry> files) throws IOException {
    List<Manifest.Entry> carried = new ArrayList<>();
    for (Manifest.Entry each : files) {
      if (!staging.holds(each.path()) && isIntact(each)) {
        staging.carry(out.path(), each.path());
        carried.add(each);
      }
    }
    return carried;
  }

  private boolean isIntact(Manifest.Entry entry) throws IOException {
    Path file = out.path().resolve(entry.path());
    boolean intact =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Staging.sha256(Files.readAllBytes(file)).equals(entry.sha256());
    if (!intact) {
      problems.error(Code.OUT_CHANGED, Place.NOWHERE, out.ordered().resolve(entry.path()));
    }
    return intact;
  }

  /// What other programs keep at the top under hidden names, such as `.git` or `.nojekyll`: it is
  /// not ours to delete.
  void foreign() throws IOException {
    if (!out.exists()) {
      return;
    }
    List<Path> hidden;
    try (Stream<Path> children = Files.list(out.path())) {
      hidden = children.filter(Carrying::isForeign).toList();
    }
    for (Path each : hidden) {
      carryAll(each);
    }
  }

  private static boolean isForeign(Path child) {
    String name = child.getFileName().toString();
    return name.startsWith(".") && !name.equals(OutFolder.MARK);
  }

  private void carryAll(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        String path = out.path().relativize(each).toString();
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(staging.folder().resolve(path));
        } else {
          staging.carry(out.path(), path);
        }
      }
    }
  }
}
