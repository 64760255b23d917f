package press.briefing.data;

import java.util.Optional;
import press.briefing.model.Indicator;
import press.briefing.quantity.Frequency;

/// An indicator as declared, before its data are read.
///
/// @param indicator complete but for its decimals, if those are empty
/// @param decimals empty for as many as the file shows
/// @param frequency empty for what the periods show
record Declaration(
    Indicator indicator,
    Optional<Integer> decimals,
    Optional<Frequency> frequency,
    NumberText numbers,
    DataRef data) {
  /// The indicator, once it is known how many decimals the file shows.
  Indicator withDecimals(int shown) {
    return new Indicator(
        indicator.id(),
        indicator.name(),
        indicator.unit(),
        indicator.scale(),
        decimals.orElse(shown),
        indicator.good(),
        indicator.source(),
        indicator.place());
  }
}
