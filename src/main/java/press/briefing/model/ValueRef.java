package press.briefing.model;

import java.util.Optional;
import press.briefing.diagnostic.Place;

/// What a value asks for: an indicator, a measure of it, and the period it is taken at.
///
/// @param place of the id
public record ValueRef(String indicator, MeasureCall measure, Optional<PeriodRef> at, Place place) {
  /// The spelling of contracts, such as `capex.yoy@2026Q3`; a bare id is its latest value.
  @Override
  public String toString() {
    String call = measure.equals(MeasureCall.LATEST) ? "" : "." + measure;
    return indicator + call + at.map(period -> "@" + period).orElse("");
  }
}
