package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.briefing.desk.disk.Trees;
import press.briefing.desk.publish.PublishOrder.Way;

/// A folder with an output and a published site, on a clock that goes on by an hour each time.
final class Yard {
  private static final Instant FIRST = Instant.parse("2026-11-23T00:00:00.5Z");

  private final Path folder;
  private int hours;

  Yard(Path folder) {
    this.folder = folder;
  }

  Path site() {
    return folder.resolve("site");
  }

  Path folder() {
    return folder;
  }

  /// Makes an output of files.
  void build(Map<String, String> files) {
    build(files, "");
  }

  /// @param held members of a list, as the record has them
  void build(Map<String, String> files, String held) {
    try {
      Trees.delete(folder.resolve("out"));
      for (Map.Entry<String, String> each : files.entrySet()) {
        write("out/" + each.getKey(), each.getValue());
      }
      String list =
          files.entrySet().stream()
              .map(each ->
                  "{\"path\":\"%s\",\"sha256\":\"%s\"}"
                      .formatted(each.getKey(), Sums.of(bytes(each.getValue()))))
              .collect(Collectors.joining(","));
      write(
          "out/.briefing-output",
          "{\"version\":2,\"indicators\":[],\"issues\":[],\"held\":[%s],\"files\":[%s]}"
              .formatted(held, list));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
      Files.setLastModifiedTime(file, FileTime.from(FIRST.plusSeconds(3600L * hours - 60)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  PublishReport publish() {
    return run(Way.FORWARD, FaultyDisk.sound());
  }

  PublishReport goBack() {
    return run(Way.BACK, FaultyDisk.sound());
  }

  PublishReport run(Way way, Disk disk) {
    return run(order(way, false), disk);
  }

  PublishReport run(PublishOrder order, Disk disk) {
    Instant now = FIRST.plusSeconds(3600L * hours++);
    return Publishing.run(order, disk, InstantSource.fixed(now));
  }

  PublishOrder order(Way way, boolean plan) {
    return new PublishOrder(folder.resolve("out"), site(), way, plan, false, 3);
  }

  /// All files of the site with what they hold, those of ours that are hidden left out.
  SortedMap<String, String> texts() {
    return tree(site(), false);
  }

  /// All files of the site with their times and what they hold, the mark too.
  SortedMap<String, String> files() {
    return tree(site(), true);
  }

  private static SortedMap<String, String> tree(Path root, boolean times) {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(root)) {
      return found;
    }
    try {
      for (String path : Trees.files(root)) {
        Path file = root.resolve(path);
        String time = times ? Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS) + " " : "";
        if (times || !path.equals(Mark.FILE)) {
          found.put(path, time + Files.readString(file));
        }
      }
      return found;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
