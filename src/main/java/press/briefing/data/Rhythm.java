package press.briefing.data;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Brings the observations of one indicator to one frequency.
record Rhythm(String id, Diagnostics problems) {
  /// Those of the declared frequency, or, if none is declared, of the one that all should have.
  List<Observation> keep(List<Observation> all, Optional<Frequency> declared) {
    if (all.isEmpty()) {
      return all;
    }
    Frequency wanted = declared.orElse(all.getFirst().period().frequency());
    List<Observation> kept = of(wanted, all);
    Optional<Observation> other =
        all.stream().filter(each -> each.period().frequency() != wanted).findFirst();
    if (other.isEmpty()) {
      return kept;
    }
    if (declared.isEmpty()) {
      refuseMixed(all.getFirst(), other.get());
    } else if (kept.isEmpty()) {
      return byDay(all, wanted);
    } else {
      leftOut(other.get(), all.size() - kept.size(), wanted);
    }
    return kept;
  }

  private static List<Observation> of(Frequency wanted, List<Observation> all) {
    return all.stream().filter(each -> each.period().frequency() == wanted).toList();
  }

  private void refuseMixed(Observation first, Observation other) {
    problems.error(
        Code.DATA_FREQUENCY,
        other.place(),
        id,
        first.period(),
        other.period(),
        FrequencyWords.word(first.period().frequency()),
        FrequencyWords.word(other.period().frequency()));
  }

  private void leftOut(Observation other, int count, Frequency wanted) {
    problems.info(
        Code.DATA_LEFT_OUT, other.place(), id, count, FrequencyWords.word(wanted), other.period());
  }

  /// Databases write a quarter as its first or last day.
  private List<Observation> byDay(List<Observation> all, Frequency wanted) {
    List<Observation> unfit = all.stream().filter(each -> !isEdge(each.period(), wanted)).toList();
    if (!unfit.isEmpty()) {
      Observation first = unfit.getFirst();
      String word = FrequencyWords.word(wanted);
      problems.error(Code.DATA_RHYTHM, first.place(), first.period(), word, id, unfit.size());
    }
    return all.stream()
        .filter(each -> isEdge(each.period(), wanted))
        .map(each -> moved(each, holding(each.period(), wanted)))
        .toList();
  }

  private static Observation moved(Observation from, Period period) {
    return new Observation(period, from.value(), from.status(), from.place());
  }

  private static boolean isEdge(Period period, Frequency wanted) {
    Period holding = holding(period, wanted);
    return period.frequency() == Frequency.DAY
        && (period.start().equals(holding.start()) || period.start().equals(holding.end()));
  }

  private static Period holding(Period period, Frequency wanted) {
    return Period.holding(wanted, period.start());
  }
}
