package press.briefing.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;
import press.briefing.model.IssueCard.EditionCard;

/// The lives of checkpoints over issues.
final class Checkpoints {
  private static final String FOLDER = "checkpoints";

  private Checkpoints() {}

  /// How a checkpoint stood in an issue.
  record Standing(IssueCard card, EditionCard edition, CheckpointNote note) {}

  /// A checkpoint.
  ///
  /// @param standings newest first; one or more
  record Life(String id, List<Standing> standings) {
    CheckpointNote newest() {
      return standings.getFirst().note();
    }

    String path(Language language) {
      return Spots.page(language, FOLDER, Slug.of(id));
    }
  }

  /// All checkpoints, those of the newest issue first. An issue that is not there in a language
  /// speaks in the one that it has.
  static List<Life> of(Shelf shelf, Language language) {
    Map<String, Life> lives = new LinkedHashMap<>();
    for (IssueCard card : shelf.cards()) {
      Shelf.edition(card, language)
          .ifPresent(edition ->
              edition
                  .mentions()
                  .checkpoints()
                  .forEach(note ->
                      lives
                          .computeIfAbsent(note.id(), id -> new Life(id, new ArrayList<>()))
                          .standings()
                          .add(new Standing(card, edition, note))));
    }
    return List.copyOf(lives.values());
  }

  /// The ids of the checkpoints that have a page, by language.
  static Map<Language, Set<String>> told(Shelf shelf) {
    Map<Language, Set<String>> told = new LinkedHashMap<>();
    for (Language each : shelf.languages()) {
      told.put(each, of(shelf, each).stream().map(Life::id).collect(Collectors.toSet()));
    }
    return told;
  }

  static Stream<Page> pages(Shelf shelf, Language language) {
    List<Life> lives = of(shelf, language);
    Map<Language, Set<String>> told = told(shelf);
    return Stream.concat(
        lives.stream().flatMap(life -> page(shelf, language, life, told)),
        Lists.page(
            shelf,
            language,
            FOLDER,
            page -> lives.stream().map(life -> row(shelf, language, page, life)).toList()));
  }

  private static Front.Row row(Shelf shelf, Language language, String page, Life life) {
    return new Front.Row(
        life.newest().what(),
        Web.way(page, life.path(language)),
        shelf.word(language, "times", life.standings().size()),
        Optional.of(shelf.stationery().sign(life.newest().status(), language)));
  }

  private record View(String up, Record sign, Optional<String> trigger, List<Line> rows) {}

  private record Line(
      Entry entry,
      String href,
      Record sign,
      Optional<String> now,
      Optional<String> period,
      Optional<String> trigger) {}

  private static Stream<Page> page(
      Shelf shelf, Language language, Life life, Map<Language, Set<String>> told) {
    String path = life.path(language);
    Entries entries = new Entries(shelf, language, path);
    View view =
        new View(
            Web.way(path, Spots.list(language, FOLDER)),
            shelf.stationery().sign(life.newest().status(), language),
            life.newest().trigger(),
            life.standings().stream()
                .flatMap(each ->
                    entries
                        .of(each.card())
                        .map(entry -> line(shelf, language, each, entry))
                        .stream())
                .toList());
    Sheet sheet = Sheet.of(path, language, life.newest().what(), versions(life, told));
    return shelf.page(sheet, "checkpoint", view);
  }

  private static Line line(Shelf shelf, Language language, Standing standing, Entry entry) {
    CheckpointNote note = standing.note();
    return new Line(
        entry,
        standing.edition().hasPage() ? entry.href() + "#" + note.anchor() : entry.href(),
        shelf.stationery().sign(note.status(), language),
        note.now(),
        note.period(),
        note.trigger());
  }

  private static Map<Language, String> versions(Life life, Map<Language, Set<String>> told) {
    Map<Language, String> versions = new LinkedHashMap<>();
    told.forEach((each, ids) -> {
      if (ids.contains(life.id())) {
        versions.put(each, life.path(each));
      }
    });
    return versions;
  }
}
