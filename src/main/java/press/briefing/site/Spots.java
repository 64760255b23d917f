package press.briefing.site;

import java.util.ArrayList;
import java.util.List;
import press.briefing.language.Language;

/// Finds out which parts a site has in a language.
record Spots(Shelf shelf, Language language) {
  List<Shelf.Spot> list() {
    List<Shelf.Spot> spots = new ArrayList<>();
    spots.add(new Shelf.Spot(shelf.word(language, "archive"), Shelf.front(language)));
    add(spots, "indicators", !Indicators.of(shelf).isEmpty());
    add(spots, "checkpoints", !Checkpoints.of(shelf, language).isEmpty());
    add(spots, Serials.FOLDER, !Serials.of(shelf, language).isEmpty());
    add(spots, "tags", !Tags.of(shelf, language).isEmpty());
    shelf.texts().stream()
        .filter(text -> text.language() == language)
        .forEach(text -> spots.add(new Shelf.Spot(text.title(), text.path())));
    add(spots, "search", true);
    return spots;
  }

  private void add(List<Shelf.Spot> spots, String name, boolean there) {
    if (there) {
      spots.add(new Shelf.Spot(word(shelf, language, name), list(language, name)));
    }
  }

  /// What the things in a folder are called.
  static String word(Shelf shelf, Language language, String folder) {
    return shelf.word(language, folder.substring(folder.lastIndexOf('/') + 1));
  }

  /// The page that lists what lies in a folder.
  static String list(Language language, String folder) {
    return language.tag() + "/" + folder + "/index.html";
  }

  /// The page of one thing in a folder.
  static String page(Language language, String folder, String name) {
    return language.tag() + "/" + folder + "/" + name + "/index.html";
  }
}
