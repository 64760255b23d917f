package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.briefing.diagnostic.Place;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.QuantityText;
import press.briefing.language.Style;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.PlainText;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;

/// Says in sentences what a chart shows.
final class Description {
  private final Language language;
  private final Dictionary dictionary;

  Description(Language language, Dictionary dictionary) {
    this.language = language;
    this.dictionary = dictionary;
  }

  /// The names of series, as a list.
  static String names(List<Series> series, Language language) {
    return series.stream()
        .map(each -> each.indicator().name().in(language))
        .collect(Collectors.joining(", "));
  }

  /// @param series each with one value at least
  String of(ChartSpec spec, List<Series> series) {
    List<String> sentences = new ArrayList<>();
    for (Series each : series) {
      sentences.add(
          switch (spec.type()) {
            case DOT -> year(each);
            case BAR -> series.size() > 1 ? standing(each) : story(spec, each);
            case LINE, GROUPED_BAR, STACKED_BAR, SMALL_MULTIPLES -> story(spec, each);
          });
    }
    if (spec.type() == ChartSpec.Type.STACKED_BAR) {
      total(series).ifPresent(sentences::add);
    }
    spec.extras().reference().ifPresent(each -> sentences.add(reference(each, series.getFirst())));
    spec.extras().remarks().forEach(each -> sentences.add(remark(each)));
    return String.join(" ", sentences);
  }

  /// From a year before to the newest value.
  private String year(Series series) {
    Observation last = Values.newest(series).orElseThrow();
    return series
        .at(last.period().minusMonths(12))
        .filter(first -> first.value().isPresent())
        .map(first -> change(series, first, last))
        .orElseGet(() -> standing(series));
  }

  private Optional<String> total(List<Series> series) {
    return Bands.periods(series).reversed().stream()
        .flatMap(
            period -> Totals.at(series, period).map(sum -> total(series, period, sum)).stream())
        .findFirst();
  }

  private String total(List<Series> series, Period period, BigDecimal sum) {
    Observation observation = new Observation(period, Optional.of(sum), Place.NOWHERE);
    return words().standing(Totals.NAME.in(language), reading(series.getFirst(), observation));
  }

  private String reference(ChartSpec.Reference reference, Series first) {
    Indicator indicator = first.indicator();
    Quantity quantity = first.quantity(reference.value().multiply(indicator.scale().factor()));
    return words()
        .reference(
            PlainText.of(reference.label().in(language)),
            QuantityText.write(quantity, Style.PLAIN, language));
  }

  private String remark(ChartSpec.Remark remark) {
    return words()
        .remark(PeriodWords.full(remark.at(), language), PlainText.of(remark.text().in(language)));
  }

  private String standing(Series series) {
    return words().standing(name(series), reading(series, Values.trimmed(series).getLast()));
  }

  /// What firm values tell, and what the last forecast says.
  private String story(ChartSpec spec, Series series) {
    List<Observation> all = Values.trimmed(series);
    Observation newest = all.getLast();
    if (!Shown.isForecast(spec.extras().forecastFrom(), newest.period())) {
      return story(series, all);
    }
    List<Observation> firm =
        all.stream().filter(each -> !Values.isEstimate(each) && each.value().isPresent()).toList();
    return firm.isEmpty()
        ? standing(series)
        : story(series, firm) + " " + words().forecast(reading(series, newest));
  }

  private String story(Series series, List<Observation> observations) {
    Observation last = observations.getLast();
    return observations.size() == 1
        ? words().standing(name(series), reading(series, last))
        : change(series, observations.getFirst(), last) + extreme(series, observations);
  }

  private String change(Series series, Observation first, Observation last) {
    int direction = Integer.signum(rounded(series, last).compareTo(rounded(series, first)));
    Words.Change change =
        new Words.Change(reading(series, first), reading(series, last), direction);
    return words().change(name(series), change, new Words.Verb(series.indicator()));
  }

  /// The peak, where it is neither the first nor the last value.
  private String extreme(Series series, List<Observation> observations) {
    BigDecimal ends =
        rounded(series, observations.getFirst()).max(rounded(series, observations.getLast()));
    Observation peak = observations.getFirst();
    for (Observation each : observations) {
      if (each.value().isPresent() && rounded(series, each).compareTo(rounded(series, peak)) > 0) {
        peak = each;
      }
    }
    return rounded(series, peak).compareTo(ends) > 0
        ? " " + words().peak(reading(series, peak))
        : "";
  }

  private static BigDecimal rounded(Series series, Observation observation) {
    return series.quantity(observation.value().orElseThrow()).rounded();
  }

  private Words.Reading reading(Series series, Observation observation) {
    return new Words.Reading(
        PeriodWords.full(observation.period(), language),
        observation.period().frequency(),
        QuantityText.write(
            series.quantity(observation.value().orElseThrow()), Style.PLAIN, language));
  }

  private String name(Series series) {
    return series.indicator().name().in(language);
  }

  private Words words() {
    return switch (language) {
      case KO -> new KoreanWords(dictionary);
      case EN -> new EnglishWords();
    };
  }
}
