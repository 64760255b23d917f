package press.briefing.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.site.font.PageFonts;
import press.briefing.site.picture.Picture;
import press.briefing.site.picture.Poster;
import press.briefing.template.engine.MarkupWriter;

/// The pictures by which other sites show editions. They are asked for by their whole addresses, so
/// a publication without an address has none.
record Posters(Shelf shelf) {
  /// The pictures of all editions that have a page.
  List<Picture> all(PageFonts fonts) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (IssueCard card : shelf.base().isPresent() ? shelf.cards() : List.<IssueCard>of()) {
      for (EditionCard edition : card.editions()) {
        if (edition.hasPage() || card.hasFacingPage()) {
          Poster poster = poster(card, edition);
          String path = path(poster);
          pictures.put(path, new Picture(path, () -> poster.png(type(fonts))));
        }
      }
    }
    return List.copyOf(pictures.values());
  }

  private static Poster.Type type(PageFonts fonts) {
    return new Poster.Type(fonts.letters(400), fonts.letters(700));
  }

  /// Tells of the picture in the head of the edition's page.
  void announce(IssueCard card, EditionCard edition, MarkupWriter out) {
    shelf
        .address(path(poster(card, edition)))
        .ifPresent(address -> {
          property(out, "og:image", address);
          property(out, "og:image:type", "image/png");
          property(out, "og:image:width", String.valueOf(Poster.WIDTH));
          property(out, "og:image:height", String.valueOf(Poster.HEIGHT));
          property(out, "og:image:alt", edition.title());
          out.empty("meta", "name", "twitter:card", "content", "summary_large_image");
        });
  }

  private static void property(MarkupWriter out, String name, String value) {
    out.empty("meta", "property", name, "content", value);
  }

  private static String path(Poster poster) {
    return Picture.FOLDER + Slug.digest(Poster.EDITION + poster) + ".png";
  }

  private Poster poster(IssueCard card, EditionCard edition) {
    Language language = edition.language();
    Poster.Text text =
        new Poster.Text(
            shelf.title(language),
            when(card, language),
            card.number().orElse(""),
            edition.title(),
            edition.standfirst(),
            shelf.base().map(Posters::site).orElse(""));
    Icons.Colours colours = Icons.colours(shelf.stationery());
    return new Poster(text, new Poster.Colours(colours.ink(), colours.accent()));
  }

  private String when(IssueCard card, Language language) {
    Optional<String> issue = card.number().map(number -> shelf.word(language, "issue", number));
    Optional<String> period =
        card.period()
            .map(each -> PeriodWords.full(each, language))
            .or(() -> card.date().map(each -> DateText.full(each, language)));
    return issue
        .map(each -> period.map(other -> each + " · " + other).orElse(each))
        .or(() -> period)
        .orElse("");
  }

  /// An address as people say it.
  private static String site(String base) {
    URI address = URI.create(base);
    String path = address.getPath() == null ? "" : address.getPath();
    return (address.getHost() == null ? "" : address.getHost().replaceFirst("^www\\.", ""))
        + path.replaceAll("/+$", "");
  }
}
