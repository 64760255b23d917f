package press.briefing.site.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.template.engine.MarkupWriter;

/// Writes the map of a site for search engines.
public final class Sitemap {
  private Sitemap() {}

  /// A page.
  ///
  /// @param versions the addresses of the page in its languages, by tag; none where it has one only
  /// @param changed the day of the newest issue that it tells of
  public record Place(String address, Map<String, String> versions, Optional<LocalDate> changed) {}

  /// The document of a site.
  public static String write(List<Place> places) {
    MarkupWriter out = new MarkupWriter();
    out.open(
        "urlset",
        "xmlns",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml",
        "http://www.w3.org/1999/xhtml");
    places.forEach(place -> write(out, place));
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + out.close("urlset").done().text()
        + "\n";
  }

  private static void write(MarkupWriter out, Place place) {
    out.open("url").open("loc").text(place.address()).close("loc");
    place.changed().ifPresent(day -> out.open("lastmod").text(day.toString()).close("lastmod"));
    place
        .versions()
        .forEach((tag, address) ->
            out.empty("xhtml:link", "rel", "alternate", "hreflang", tag, "href", address));
    out.close("url");
  }
}
