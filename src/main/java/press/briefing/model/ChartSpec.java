package press.briefing.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.quantity.Period;

/// What a `chart` block asks for.
///
/// @param indicators one or more ids, in order
/// @param places where its keys stand, by their names
public record ChartSpec(
    Type type,
    List<String> indicators,
    Optional<Bilingual<List<Inline>>> title,
    Extras extras,
    Map<String, Place> places) {
  public ChartSpec {
    indicators = List.copyOf(indicators);
    places = Map.copyOf(places);
  }

  /// A chart of values alone.
  public ChartSpec(Type type, List<String> indicators, Optional<Bilingual<List<Inline>>> title) {
    this(type, indicators, title, Extras.NONE, Map.of());
  }

  /// Kinds of chart.
  public enum Type {
    LINE,
    BAR,
    GROUPED_BAR,
    STACKED_BAR,
    DOT,
    SMALL_MULTIPLES;

    /// The type of a spelling.
    public static Optional<Type> of(String written) {
      return Arrays.stream(values()).filter(each -> each.written().equals(written)).findFirst();
    }

    /// How writers spell it, such as `small-multiples`.
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// What a chart may show besides its values.
  ///
  /// @param from the first period; empty for the first of the data
  /// @param to the last period; empty for the last that is known
  /// @param forecastFrom the first period whose values are forecasts
  /// @param log whether its scale is logarithmic
  public record Extras(
      Optional<Period> from,
      Optional<Period> to,
      Optional<Period> forecastFrom,
      Optional<Reference> reference,
      List<Remark> remarks,
      boolean log) {
    /// Nothing besides the values.
    public static final Extras NONE =
        new Extras(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);

    public Extras {
      remarks = List.copyOf(remarks);
    }
  }

  /// A line at a value.
  ///
  /// @param value as the axis prints it: at the scale of the first indicator
  public record Reference(BigDecimal value, Bilingual<List<Inline>> label) {}

  /// Words about a period.
  public record Remark(Period at, Bilingual<List<Inline>> text, Place place) {}

  /// Where a key stands, or else where the chart does.
  public Place place(String key, Place chart) {
    return places.getOrDefault(key, chart);
  }

  /// The same chart with other words in it: all that readers see of it was written by the writer.
  public ChartSpec with(UnaryOperator<Bilingual<List<Inline>>> words) {
    Extras resolved =
        new Extras(
            extras.from,
            extras.to,
            extras.forecastFrom,
            extras.reference.map(it -> new Reference(it.value, words.apply(it.label))),
            extras.remarks.stream()
                .map(it -> new Remark(it.at, words.apply(it.text), it.place))
                .toList(),
            extras.log);
    return new ChartSpec(type, indicators, title.map(words), resolved, places);
  }

  /// All texts in it, in the order in which they are read.
  public List<Bilingual<List<Inline>>> texts() {
    return Stream.of(
            title.stream(),
            extras.reference.stream().map(Reference::label),
            extras.remarks.stream().map(Remark::text))
        .flatMap(each -> each)
        .toList();
  }
}
