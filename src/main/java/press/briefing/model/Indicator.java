package press.briefing.model;

import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// What a series measures, as `indicators.yaml` declares it.
///
/// @param scale the scale of the file's numbers, and of tables and charts
/// @param decimals places after the point at that scale, from 0
/// @param place of its id
public record Indicator(
    String id,
    Bilingual<String> name,
    Unit unit,
    Scale scale,
    int decimals,
    Direction good,
    Optional<Citation> source,
    Place place) {
  /// What a rise means.
  public enum Direction {
    UP,
    DOWN,
    NONE
  }

  /// Where the data come from.
  public record Citation(Bilingual<String> name, Optional<String> url) {}
}
