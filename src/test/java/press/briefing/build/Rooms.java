package press.briefing.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The table of rooms in the documentation of the root package.
record Rooms(Map<String, Room> byName) {
  private static final Path TABLE = Path.of("src/main/java/press/briefing/package-info.java");

  /// @param arrows the rooms it may import
  /// @param libraries the packages it is the home of
  record Room(Set<String> arrows, List<String> libraries) {}

  static Rooms read() throws IOException {
    Map<String, Room> rooms = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("/// | ") && cells.length == 5 && !cells[1].isBlank()) {
        rooms.put(cells[1].strip(), new Room(Set.copyOf(words(cells[2])), words(cells[3])));
      }
    }
    rooms.remove("room");
    rooms.remove("---");
    return new Rooms(rooms);
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The rooms that a room may import; none for one that is not in the table.
  Set<String> arrows(String room) {
    Room found = byName.get(room);
    return found == null ? Set.of() : found.arrows();
  }

  /// The rooms that are the home of a library's package.
  Set<String> homes(String library) {
    return byName.entrySet().stream()
        .filter(each -> each.getValue().libraries().contains(library))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Set<String> libraries() {
    return byName.values().stream()
        .flatMap(room -> room.libraries().stream())
        .collect(Collectors.toSet());
  }
}
