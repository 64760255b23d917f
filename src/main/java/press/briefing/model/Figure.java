package press.briefing.model;

import java.util.Optional;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;

/// A measure's value with its lineage.
///
/// @param value what was asked for
/// @param base the period it is compared with, for changes
/// @param course what it tells of its series, for measures that are said in words
public record Figure(
    Indicator indicator,
    ValueRef value,
    Quantity quantity,
    Period period,
    Optional<Period> base,
    Optional<Course> course) {}
