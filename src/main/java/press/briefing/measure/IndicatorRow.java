package press.briefing.measure;

import java.util.Optional;
import press.briefing.model.Figure;
import press.briefing.model.Series;

/// A row of an indicator table. What the data do not give is empty.
///
/// @param change against the period before, in the unit
/// @param yearAgo the value of a year earlier
public record IndicatorRow(
    Series series,
    Optional<Figure> latest,
    Optional<Figure> previous,
    Optional<Figure> change,
    Optional<Figure> yearAgo) {}
