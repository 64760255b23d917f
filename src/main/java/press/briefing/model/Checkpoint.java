package press.briefing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;

/// What readers should watch, as `checkpoints.yaml` declares it.
///
/// @param watch what it is about; in an edition both halves are as they are printed there
/// @param near how close to the trigger counts as near, in the measure's printed unit
/// @param indicator what the table shows; the trigger's first one if empty
public record Checkpoint(
    String id,
    Optional<Bilingual<List<Inline>>> watch,
    Optional<Horizon> horizon,
    Optional<Trigger> trigger,
    Optional<BigDecimal> near,
    Optional<Judge> judge,
    Optional<ValueRef> indicator,
    Place place) {
  /// The same with other words for what to watch.
  public Checkpoint watching(Optional<Bilingual<List<Inline>>> words) {
    return new Checkpoint(id, words, horizon, trigger, near, judge, indicator, place);
  }

  /// How far ahead it looks.
  public enum Horizon {
    SHORT,
    ONE_YEAR,
    THREE_YEARS
  }

  /// Who decides where no number can.
  public record Judge(Bilingual<String> name, Optional<LocalDate> due) {}
}
