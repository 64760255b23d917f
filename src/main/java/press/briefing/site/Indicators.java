package press.briefing.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.QuantityText;
import press.briefing.language.Style;
import press.briefing.model.Indicator;
import press.briefing.model.IssueCard;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;
import press.briefing.template.engine.Markup;

/// The lives of indicators over issues.
final class Indicators {
  private static final String FOLDER = "indicators";

  private Indicators() {}

  /// An indicator.
  ///
  /// @param past all that is known of it, oldest first; where issues disagree, the newest is right
  /// @param cards those that cite it, newest first
  record Life(Series past, List<IssueCard> cards) {
    String id() {
      return past.indicator().id();
    }

    String path(Language language) {
      return Spots.page(language, FOLDER, id());
    }

    /// Its data as a file, the same for all languages.
    String file() {
      return FOLDER + "/" + id() + ".csv";
    }
  }

  /// All indicators that issues cite, by id.
  static List<Life> of(Shelf shelf) {
    Map<String, List<IssueCard>> citing = new TreeMap<>();
    for (IssueCard card : shelf.cards()) {
      for (Series series : card.indicators()) {
        citing.computeIfAbsent(series.indicator().id(), _ -> new ArrayList<>()).add(card);
      }
    }
    List<Life> lives = new ArrayList<>();
    citing.forEach((id, cards) -> lives.add(new Life(past(id, cards), cards)));
    return lives;
  }

  /// What the newest card tells, and of each older one only what it knew last: whatever else it
  /// knew may have been taken back since.
  private static Series past(String id, List<IssueCard> cards) {
    List<Series> told = cards.stream().flatMap(card -> card.indicator(id).stream()).toList();
    Series newest = told.getFirst();
    Map<Period, Observation> known = new TreeMap<>();
    for (Series each : told) {
      if (each.frequency() == newest.frequency()
          && each.indicator().unit().equals(newest.indicator().unit())) {
        told(each, each == newest).forEach(one -> known.putIfAbsent(one.period(), one));
      }
    }
    return new Series(newest.indicator(), newest.frequency(), List.copyOf(known.values()));
  }

  private static List<Observation> told(Series series, boolean whole) {
    return whole
        ? series.observations()
        : series.observations().reversed().stream()
            .filter(each -> each.value().isPresent())
            .limit(1)
            .toList();
  }

  static Stream<Page> pages(Shelf shelf, Language language) {
    List<Life> lives = of(shelf);
    return Stream.concat(
        lives.stream().flatMap(life -> page(shelf, language, life)),
        Lists.page(
            shelf,
            language,
            FOLDER,
            page -> lives.stream().map(life -> row(language, page, life)).toList()));
  }

  private static Front.Row row(Language language, String page, Life life) {
    String name = life.past().indicator().name().in(language);
    String note =
        latest(life.past(), language).map(now -> now.value() + " · " + now.period()).orElse("");
    return Front.Row.of(name, Web.way(page, life.path(language)), note);
  }

  private record View(
      String up,
      Optional<Now> now,
      Markup chart,
      Optional<String> source,
      Optional<String> url,
      String csv,
      List<Line> rows) {}

  private record Now(String value, String period) {}

  private record Line(Entry entry, String value, String period) {}

  private static Stream<Page> page(Shelf shelf, Language language, Life life) {
    String path = life.path(language);
    Indicator indicator = life.past().indicator();
    Optional<String> source = indicator.source().map(each -> each.name().in(language));
    View view =
        new View(
            Web.way(path, Spots.list(language, FOLDER)),
            latest(life.past(), language),
            shelf.stationery().chart(life.past(), language, "", shelf.problems()),
            source.map(name -> shelf.word(language, "source", name)),
            indicator.source().flatMap(Indicator.Citation::url).filter(Indicators::isAddress),
            Web.way(path, life.file()),
            lines(new Entries(shelf, language, path), life));
    Sheet sheet =
        Sheet.of(path, language, indicator.name().in(language), versions(shelf, life))
            .with(Data.indicator(shelf, language, life));
    return shelf.page(sheet, "indicator", view);
  }

  private static boolean isAddress(String url) {
    return url.matches("https?://\\S+");
  }

  private static List<Line> lines(Entries entries, Life life) {
    List<Line> lines = new ArrayList<>();
    for (IssueCard card : life.cards()) {
      Optional<Now> now =
          card.indicator(life.id()).flatMap(series -> latest(series, entries.language()));
      entries
          .of(card)
          .ifPresent(entry ->
              lines.add(
                  new Line(
                      entry, now.map(Now::value).orElse("…"), now.map(Now::period).orElse(""))));
    }
    return lines;
  }

  private static Optional<Now> latest(Series series, Language language) {
    return series.observations().reversed().stream()
        .filter(each -> each.value().isPresent())
        .findFirst()
        .map(each -> now(series, each.period(), each.value().orElseThrow(), language));
  }

  private static Now now(Series series, Period period, BigDecimal value, Language language) {
    return new Now(
        QuantityText.write(
            series.quantity(value), series.indicator().scale(), Style.PLAIN, language),
        PeriodWords.full(period, language));
  }

  private static Map<Language, String> versions(Shelf shelf, Life life) {
    Map<Language, String> versions = new LinkedHashMap<>();
    shelf.languages().forEach(each -> versions.put(each, life.path(each)));
    return versions;
  }
}
