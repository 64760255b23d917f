package press.briefing.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.TableText;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// The line under a chart's title.
final class UnitLine {
  private static final Bilingual<String> LOG = new Bilingual<>("로그 눈금", "log scale");
  private static final Bilingual<String> FORECAST = new Bilingual<>("파선은 전망", "forecasts dashed");
  private static final Bilingual<String> ESTIMATE = new Bilingual<>("파선은 추정", "estimates dashed");

  private UnitLine() {}

  static String of(ChartSpec spec, List<Series> series, Language language) {
    if (series.isEmpty()) {
      return "";
    }
    Indicator first = series.getFirst().indicator();
    boolean shared = series.size() == 1 || SmallMultiples.sharesUnit(series);
    boolean own = spec.type() == ChartSpec.Type.SMALL_MULTIPLES && !shared;
    String unit = own ? "" : TableText.unit(first.unit(), first.scale(), language);
    String scale = spec.extras().log() ? LOG.in(language) : "";
    String dashes = dashes(spec, series).map(words -> words.in(language)).orElse("");
    return Stream.of(subject(spec, series, language), unit, scale, dashes)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.collectingAndThen(Collectors.joining(", "), UnitLine::begun));
  }

  /// A line that begins with a word of ours begins with a capital letter.
  private static String begun(String line) {
    return line.startsWith("forecasts") || line.startsWith("estimates") || line.startsWith("log")
        ? line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1)
        : line;
  }

  /// What dashes mean, in a chart over time that has any.
  private static Optional<Bilingual<String>> dashes(ChartSpec spec, List<Series> series) {
    Optional<Period> forecast = spec.extras().forecastFrom();
    List<Period> soft =
        series.stream()
            .flatMap(each -> each.observations().stream())
            .filter(each -> each.status().equals(Optional.of(Series.Status.ESTIMATE)))
            .map(Series.Observation::period)
            .toList();
    return soft.isEmpty() || Charts.compares(spec, series)
        ? Optional.empty()
        : Optional.of(
            soft.stream().allMatch(each -> Shown.isForecast(forecast, each)) ? FORECAST : ESTIMATE);
  }

  private static String subject(ChartSpec spec, List<Series> series, Language language) {
    if (series.size() == 1) {
      return series.getFirst().indicator().name().in(language);
    }
    return Charts.compares(spec, series)
        ? Values.holding(series).stream()
            .findFirst()
            .flatMap(Values::newest)
            .map(newest -> PeriodWords.full(newest.period(), language))
            .orElse("")
        : rhythm(series).in(language);
  }

  /// Nothing where the series differ.
  private static Bilingual<String> rhythm(List<Series> series) {
    Frequency first = series.getFirst().frequency();
    return series.stream().allMatch(each -> each.frequency() == first)
        ? rhythm(first)
        : new Bilingual<>("", "");
  }

  private static Bilingual<String> rhythm(Frequency frequency) {
    return switch (frequency) {
      case DAY -> new Bilingual<>("일별", "Daily");
      case WEEK -> new Bilingual<>("주별", "Weekly");
      case MONTH -> new Bilingual<>("월별", "Monthly");
      case QUARTER -> new Bilingual<>("분기별", "Quarterly");
      case HALF_YEAR -> new Bilingual<>("반기별", "Half-yearly");
      case YEAR -> new Bilingual<>("연도별", "Yearly");
    };
  }
}
