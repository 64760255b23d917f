package press.briefing.model;

import java.util.List;
import java.util.Optional;
import press.briefing.language.Bilingual;

/// What a `chart` block asks for.
///
/// @param indicators one or more ids, in order
public record ChartSpec(
    Type type, List<String> indicators, Optional<Bilingual<List<Inline>>> title) {
  public ChartSpec {
    indicators = List.copyOf(indicators);
  }

  /// Kinds of chart.
  public enum Type {
    LINE,
    BAR
  }
}
