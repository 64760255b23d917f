package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Language;

/// Sets shared pages in their frame.
record Frames(Shelf shelf, Sheet sheet) {
  static Stream<Page> set(Shelf shelf, Sheet sheet, String template, Record view) {
    Frame frame = new Frames(shelf, sheet).frame();
    return shelf
        .stationery()
        .set(template, sheet.language(), Map.of("frame", frame, template, view), shelf.problems())
        .map(text -> new Page(sheet.path(), text.getBytes(StandardCharsets.UTF_8)))
        .stream();
  }

  Frame frame() {
    return new Frame(
        language().tag(),
        sheet.title(),
        sheet.description(),
        shelf.title(language()),
        shelf.stationery().logo(way("")),
        shelf.address(sheet.path()).filter(_ -> !sheet.path().equals(MissingPage.PATH)),
        alternates(shelf, sheet.path(), sheet.versions()),
        Feeds.links(shelf, language(), sheet.path()),
        shelf.icons().from(shelf, sheet.path()),
        Stream.of("web.css", "site.css").flatMap(name -> asset(name).stream()).toList(),
        sheet.script().flatMap(this::asset),
        sheet.data(),
        way(Shelf.front(language())),
        isRoot() ? List.of() : shelf.places(language(), sheet.path()),
        shelf.languages().stream().map(this::tongue).toList(),
        shelf.stationery().imprint(language()));
  }

  /// The bar of links for a page that is set without a frame.
  static String bar(Shelf shelf, Language language, String page) {
    Sheet sheet = Sheet.of(page, language, shelf.title(language), Map.of());
    Map<String, Frame> model = Map.of("frame", new Frames(shelf, sheet).frame());
    return shelf
        .stationery()
        .set("nav", language, model, shelf.problems())
        .map(String::strip)
        .orElse("");
  }

  private Language language() {
    return sheet.language();
  }

  private String way(String path) {
    return shelf.way(sheet.path(), path);
  }

  private Optional<String> asset(String name) {
    return shelf.stationery().asset(name).map(this::way);
  }

  /// A page in each of its languages, with the one for all others; none where it has one only.
  static List<Frame.Other> alternates(Shelf shelf, String page, Map<Language, String> versions) {
    if (versions.size() < 2) {
      return List.of();
    }
    List<Frame.Other> others = new ArrayList<>();
    for (Language each : shelf.languages()) {
      Optional.ofNullable(versions.get(each))
          .ifPresent(path -> others.add(other(shelf, each.tag(), page, path)));
    }
    boolean front =
        page.equals(RootPage.PATH) || (versions.containsValue(page) && page.split("/").length == 2);
    Optional<String> rest =
        front
            ? Optional.of(RootPage.PATH)
            : shelf.languages().stream()
                .filter(versions::containsKey)
                .findFirst()
                .map(versions::get);
    rest.ifPresent(path -> others.add(other(shelf, "x-default", page, path)));
    return others;
  }

  private static Frame.Other other(Shelf shelf, String tag, String page, String path) {
    return new Frame.Other(tag, shelf.address(path).orElse(shelf.way(page, path)));
  }

  private boolean isRoot() {
    return sheet.path().equals(RootPage.PATH);
  }

  private Frame.Tongue tongue(Language each) {
    String path = sheet.versions().getOrDefault(each, Shelf.front(each));
    return new Frame.Tongue(
        each.tag(),
        shelf.word(each, "language"),
        Optional.of(way(path)).filter(_ -> isRoot() || each != language()));
  }
}
