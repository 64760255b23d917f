package press.briefing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;

/// The observations of an indicator, oldest first, one a period, all of one frequency.
///
/// @param ahead what the data hold for periods after the day, which only forecasts may show
public record Series(
    Indicator indicator,
    Frequency frequency,
    List<Observation> observations,
    List<Observation> ahead) {
  public Series {
    observations = List.copyOf(observations);
    ahead = List.copyOf(ahead);
  }

  /// A series that nothing was cut from.
  public Series(Indicator indicator, Frequency frequency, List<Observation> observations) {
    this(indicator, frequency, observations, List.of());
  }

  /// One observation.
  ///
  /// @param value in single units (already multiplied by the scale); empty where missing
  /// @param status empty if its source does not say
  /// @param place of the cell it was read from
  public record Observation(
      Period period, Optional<BigDecimal> value, Optional<Status> status, Place place) {
    /// An observation whose source says no status.
    public Observation(Period period, Optional<BigDecimal> value, Place place) {
      this(period, value, Optional.empty(), place);
    }
  }

  /// How firm a value is.
  public enum Status {
    ACTUAL,
    PRELIMINARY,
    REVISED,
    ESTIMATE
  }

  /// The smallest printed step of its values, in single units.
  public BigDecimal quantum() {
    return indicator.scale().factor().scaleByPowerOfTen(-indicator.decimals());
  }

  /// A value of this series as a quantity.
  public Quantity quantity(BigDecimal value) {
    return new Quantity(value, indicator.unit(), quantum());
  }

  /// The series as it was known at the end of a day: what ends later lies ahead.
  public Series until(LocalDate day) {
    int known = 0;
    while (known < observations.size() && !observations.get(known).period().end().isAfter(day)) {
      known++;
    }
    return new Series(
        indicator,
        frequency,
        observations.subList(0, known),
        observations.subList(known, observations.size()));
  }

  /// The observation of a period, missing or not.
  public Optional<Observation> at(Period period) {
    return observations.stream().filter(each -> each.period().equals(period)).findFirst();
  }
}
