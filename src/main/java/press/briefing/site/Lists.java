package press.briefing.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import press.briefing.language.Language;

/// Makes the pages that list what lies in a folder; none where nothing does.
final class Lists {
  private Lists() {}

  private record View(List<Front.Row> rows) {}

  static Stream<Page> page(
      Shelf shelf, Language language, String folder, Function<String, List<Front.Row>> rows) {
    String path = Spots.list(language, folder);
    View view = new View(rows.apply(path));
    Sheet sheet =
        Sheet.of(path, language, Spots.word(shelf, language, folder), versions(shelf, folder));
    return view.rows().isEmpty() ? Stream.of() : shelf.page(sheet, "list", view);
  }

  /// The languages in which the list is there.
  static Map<Language, String> versions(Shelf shelf, String folder) {
    Map<Language, String> versions = new LinkedHashMap<>();
    shelf
        .spots()
        .forEach((language, spots) -> {
          String path = Spots.list(language, folder);
          if (spots.stream().anyMatch(spot -> spot.path().equals(path))) {
            versions.put(language, path);
          }
        });
    return versions;
  }
}
