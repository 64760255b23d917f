package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.site.feed.Sitemap;

/// Makes what servers and search engines read: headers, the map of the site, the rule for robots.
record Machines(Shelf shelf) {
  private static final String HEADERS =
      """
      /*
        Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; \
      font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; \
      frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Cross-Origin-Opener-Policy: same-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=()
      {top}assets/*
        Cache-Control: public, max-age=31536000, immutable
      """;

  Stream<Page> pages() {
    String top = Web.top(shelf.base());
    Page headers = page("_headers", HEADERS.replace("{top}", top.isEmpty() ? "/" : top));
    return Stream.concat(
        Stream.of(headers),
        shelf.address("sitemap.xml").stream()
            .flatMap(map ->
                Stream.of(
                    page("sitemap.xml", Sitemap.write(places())),
                    page("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + map + "\n"))));
  }

  private static Page page(String path, String text) {
    return new Page(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Sitemap.Place> places() {
    List<Sitemap.Place> places = new ArrayList<>();
    List<IssueCard> cards = shelf.cards();
    add(places, each -> Optional.of(Shelf.front(each)), cards);
    for (IssueCard card : cards) {
      add(
          places,
          each ->
              card.edition(each)
                  .filter(EditionCard::hasPage)
                  .map(edition -> Entries.path(card, edition)),
          List.of(card));
      if (card.hasFacingPage()) {
        addFacing(places, card);
      }
    }
    for (Indicators.Life life : Indicators.of(shelf)) {
      add(places, each -> Optional.of(life.path(each)), life.cards());
    }
    addCheckpoints(places);
    for (Language language : shelf.languages()) {
      for (Serials.Serial serial : Serials.of(shelf, language)) {
        add(
            places,
            each -> Optional.of(serial.path(each)).filter(_ -> each == language),
            serial.cards());
      }
      for (Tags.Tag tag : Tags.of(shelf, language)) {
        add(places, each -> Optional.of(tag.path(each)).filter(_ -> each == language), tag.cards());
      }
    }
    for (String name : shelf.texts().stream().map(PlainPage::name).distinct().toList()) {
      add(places, each -> text(name, each), List.of());
    }
    return places;
  }

  private Optional<String> text(String name, Language language) {
    return shelf.texts().stream()
        .filter(each -> each.name().equals(name) && each.language() == language)
        .map(PlainPage::path)
        .findFirst();
  }

  /// Where a page lies in a language; empty if it is not there.
  private interface Paths {
    Optional<String> in(Language language);
  }

  private void add(List<Sitemap.Place> places, Paths paths, List<IssueCard> told) {
    Map<String, String> versions = new LinkedHashMap<>();
    for (Language language : shelf.languages()) {
      paths
          .in(language)
          .flatMap(shelf::address)
          .ifPresent(address -> versions.put(language.tag(), address));
    }
    Map<String, String> shown = versions.size() > 1 ? versions : Map.of();
    versions.forEach(
        (tag, address) -> places.add(new Sitemap.Place(address, shown, changed(told, tag))));
  }

  private void addCheckpoints(List<Sitemap.Place> places) {
    Map<Language, Set<String>> told = Checkpoints.told(shelf);
    Set<String> added = new HashSet<>();
    for (Language language : shelf.languages()) {
      for (Checkpoints.Life life : Checkpoints.of(shelf, language)) {
        if (added.add(life.id())) {
          add(
              places,
              each ->
                  Optional.of(life.path(each))
                      .filter(_ -> told.getOrDefault(each, Set.of()).contains(life.id())),
              life.standings().stream().map(Checkpoints.Standing::card).toList());
        }
      }
    }
  }

  /// The facing page stands for itself: it is the page of no language.
  private void addFacing(List<Sitemap.Place> places, IssueCard card) {
    Optional<LocalDate> changed =
        newest(card.editions().stream().flatMap(each -> shelf.updated(card, each).stream()));
    shelf
        .address(Entries.facing(card))
        .ifPresent(address -> places.add(new Sitemap.Place(address, Map.of(), changed)));
  }

  /// The day on which something of what a page tells has last changed in its language.
  private Optional<LocalDate> changed(List<IssueCard> told, String language) {
    return newest(
        told.stream()
            .flatMap(card ->
                Language.ofTag(language)
                    .flatMap(each -> Shelf.edition(card, each))
                    .flatMap(edition -> shelf.updated(card, edition))
                    .stream()));
  }

  private static Optional<LocalDate> newest(Stream<OffsetDateTime> moments) {
    return moments.map(OffsetDateTime::toLocalDate).max(LocalDate::compareTo);
  }
}
