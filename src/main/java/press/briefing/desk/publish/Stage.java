package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.briefing.desk.Manifest;

/// Lets the next release grow in the staging folder.
///
/// @param now a whole second
record Stage(Ground ground, Disk disk, Instant now) {
  Stage {
    now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /// Fills it with what is to be published: unchanged files as they are, all others copied.
  ///
  /// @return the file that is not as it was built; empty if all are
  Optional<String> forward(Tree out, Set<String> same, int number) throws IOException {
    begin();
    Set<String> made = new HashSet<>();
    for (Manifest.Entry each : out.files()) {
      makeFolder(each.path(), made);
      if (same.contains(each.path())) {
        disk.link(place(each.path()), ground.live().resolve(each.path()));
      } else {
        Optional<byte[]> bytes = out.bytes(each);
        if (bytes.isEmpty()) {
          return Optional.of(each.path());
        }
        disk.write(place(each.path()), bytes.get(), time(each.path()));
      }
    }
    Mark mark = Mark.of(number, out.files());
    takeOthers();
    disk.write(place(Mark.FILE), mark.bytes(), time(Mark.FILE));
    return Optional.empty();
  }

  /// Fills it with a release that was kept.
  void back(Tree release) throws IOException {
    begin();
    Set<String> made = new HashSet<>();
    for (Manifest.Entry each : release.files()) {
      makeFolder(each.path(), made);
      disk.link(place(each.path()), release.root().resolve(each.path()));
    }
    takeOthers();
    disk.link(place(Mark.FILE), release.root().resolve(Mark.FILE));
  }

  private void begin() throws IOException {
    disk.delete(ground.staged());
    disk.folder(ground.staged(), ground.live());
  }

  private Path place(String path) {
    Path place = ground.staged().resolve(path).normalize();
    if (!place.startsWith(ground.staged())) {
      throw new IllegalArgumentException("outside the published folder: " + path);
    }
    return place;
  }

  private void makeFolder(String file, Set<String> made) throws IOException {
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      String folder = file.substring(0, slash);
      if (made.add(folder)) {
        disk.folder(place(folder), ground.live().resolve(folder));
      }
    }
  }

  /// That of publishing, but always another second than that of the file before: tools that compare
  /// times, and no bytes, see that it has changed.
  private Instant time(String path) throws IOException {
    Path old = ground.live().resolve(path);
    if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      return now;
    }
    Instant last = Files.getLastModifiedTime(old, LinkOption.NOFOLLOW_LINKS).toInstant();
    return last.isBefore(now) ? now : last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  /// What is not ours stays: it goes along.
  private void takeOthers() throws IOException {
    for (String name : Tree.others(ground.live(), ground.mark())) {
      try (Stream<Path> all = Files.walk(ground.live().resolve(name))) {
        List<Path> files = all.toList();
        for (Path each : files) {
          take(each);
        }
      }
    }
  }

  private void take(Path old) throws IOException {
    Path place = ground.staged().resolve(ground.live().relativize(old).toString());
    if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      disk.folder(place, old);
    } else {
      disk.link(place, old);
    }
  }
}
