package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import press.briefing.site.picture.Emblem;
import press.briefing.template.Asset;
import press.briefing.template.Stationery;

/// The publication's sign, which browsers show beside its name.
///
/// @param drawing for tabs
/// @param picture for home screens
record Icons(Asset drawing, Asset picture) {
  private static final String INK = "#16181d";

  /// Those of the publication, `#rrggbb`.
  record Colours(String ink, String accent) {}

  static Colours colours(Stationery stationery) {
    String ink = stationery.publication().theme().colour().orElse(INK);
    return new Colours(ink, stationery.accent());
  }

  static Icons of(Stationery stationery) {
    Colours colours = colours(stationery);
    Emblem emblem = new Emblem(colours.ink(), colours.accent());
    return new Icons(
        Asset.of("icon", "svg", emblem.svg().getBytes(StandardCharsets.UTF_8)),
        Asset.of("icon", "png", emblem.png()));
  }

  Stream<Page> pages() {
    return Stream.of(drawing, picture).map(each -> new Page(path(each), each.bytes()));
  }

  /// @param svg the way from a page to the drawing
  /// @param png the same to the picture
  record Links(String svg, String png) {}

  Links from(Shelf shelf, String page) {
    return new Links(shelf.way(page, path(drawing)), shelf.way(page, path(picture)));
  }

  private static String path(Asset asset) {
    return "assets/" + asset.path();
  }
}
