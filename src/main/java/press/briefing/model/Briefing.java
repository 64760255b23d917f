package press.briefing.model;

import java.util.List;
import java.util.Optional;

/// One issue's work, assembled.
///
/// @param issue its id
/// @param indicators all series the issue may use, in declared order: its own first
/// @param facing its editions side by side; empty where nobody asked for it
public record Briefing(
    Publication publication,
    String issue,
    List<Series> indicators,
    List<Edition> editions,
    Optional<FacingEdition> facing) {
  /// A briefing without a facing edition.
  public Briefing(
      Publication publication, String issue, List<Series> indicators, List<Edition> editions) {
    this(publication, issue, indicators, editions, Optional.empty());
  }

  public Briefing {
    indicators = List.copyOf(indicators);
    editions = List.copyOf(editions);
  }

  /// The series of an indicator.
  public Optional<Series> series(String id) {
    return indicators.stream().filter(each -> each.indicator().id().equals(id)).findFirst();
  }
}
