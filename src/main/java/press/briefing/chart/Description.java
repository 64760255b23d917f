package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.QuantityText;
import press.briefing.language.Style;
import press.briefing.model.ChartSpec;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

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
      sentences.add(Charts.compares(spec, series) ? standing(each) : story(each));
    }
    return String.join(" ", sentences);
  }

  private String standing(Series series) {
    return words().standing(name(series), reading(series, Values.trimmed(series).getLast()));
  }

  private String story(Series series) {
    List<Observation> observations = Values.trimmed(series);
    Observation first = observations.getFirst();
    Observation last = observations.getLast();
    if (observations.size() == 1) {
      return standing(series);
    }
    int direction = Integer.signum(rounded(series, last).compareTo(rounded(series, first)));
    Words.Change change =
        new Words.Change(reading(series, first), reading(series, last), direction);
    String story = words().change(name(series), change, new Words.Verb(series.indicator()));
    return story + extreme(series, observations);
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
