package press.briefing.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;
import press.briefing.tree.Fields;
import press.briefing.tree.JsonObject;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;

/// Writes indicators and their observations into manifests, and reads them again.
final class IndicatorText {
  static final Keys KEYS =
      Keys.of(
          "id", "ko", "en", "unit", "scale", "decimals", "good", "source-ko", "source-en", "url");
  static final Keys SERIES = Keys.of("of", "frequency", "data");

  private IndicatorText() {}

  static JsonObject write(Indicator indicator) {
    JsonObject object =
        new JsonObject()
            .text("id", indicator.id())
            .text("ko", indicator.name().ko())
            .text("en", indicator.name().en())
            .texts("unit", unit(indicator.unit()))
            .text("scale", indicator.scale().factor().toPlainString())
            .number("decimals", indicator.decimals())
            .text("good", ManifestText.word(indicator.good()));
    indicator
        .source()
        .ifPresent(source -> {
          object.text("source-ko", source.name().ko()).text("source-en", source.name().en());
          source.url().ifPresent(url -> object.text("url", url));
        });
    return object;
  }

  private static List<String> unit(Unit unit) {
    return switch (unit) {
      case Unit.Money money -> List.of("money", money.currency());
      case Unit.Named named -> List.of("named", named.ko(), named.en());
      case Unit.Common common -> List.of(ManifestText.word(common));
    };
  }

  /// A series, whose indicator stands at an index of the manifest's list.
  static JsonObject write(Series series, int index) {
    return new JsonObject()
        .number("of", index)
        .text("frequency", ManifestText.word(series.frequency()))
        .texts("data", series.observations().stream().map(IndicatorText::write).toList());
  }

  private static String write(Observation observation) {
    String value = observation.value().map(BigDecimal::toPlainString).orElse("-");
    String status = observation.status().map(each -> " " + ManifestText.word(each)).orElse("");
    return observation.period() + " " + value + status;
  }

  static Indicator read(Fields fields) {
    return new Indicator(
        ManifestReader.needed(fields, "id"),
        new Bilingual<>(fields.text("ko").orElse(""), fields.text("en").orElse("")),
        unit(fields.texts("unit").stream().map(Node.Scalar::text).toList()),
        new Scale(new BigDecimal(ManifestReader.needed(fields, "scale"))),
        Integer.parseInt(ManifestReader.needed(fields, "decimals")),
        constant(Indicator.Direction.class, ManifestReader.needed(fields, "good")),
        fields
            .text("source-ko")
            .map(ko -> new Bilingual<>(ko, fields.text("source-en").orElse("")))
            .map(name -> new Indicator.Citation(name, fields.text("url"))),
        Place.NOWHERE);
  }

  private static Unit unit(List<String> parts) {
    return switch (parts.size()) {
      case 1 -> constant(Unit.Common.class, parts.getFirst());
      case 2 -> new Unit.Money(parts.get(1));
      case 3 -> new Unit.Named(parts.get(1), parts.get(2));
      default -> throw new IllegalArgumentException("no unit: " + parts);
    };
  }

  static Series read(Fields fields, List<Indicator> indicators) {
    int index = Integer.parseInt(ManifestReader.needed(fields, "of"));
    if (index < 0 || index >= indicators.size()) {
      throw new IllegalArgumentException("no indicator: " + index);
    }
    List<Observation> observations = new ArrayList<>();
    fields.texts("data").forEach(text -> observations.add(observation(text.text())));
    return new Series(
        indicators.get(index),
        constant(Frequency.class, ManifestReader.needed(fields, "frequency")),
        observations);
  }

  private static Observation observation(String text) {
    List<String> parts = List.of(text.split(" ", -1));
    if (parts.size() < 2) {
      throw new IllegalArgumentException("no observation: " + text);
    }
    return new Observation(
        Period.parse(parts.getFirst()).orElseThrow(IllegalArgumentException::new),
        Optional.of(parts.get(1)).filter(each -> !each.equals("-")).map(BigDecimal::new),
        parts.size() > 2
            ? Optional.of(constant(Series.Status.class, parts.get(2)))
            : Optional.empty(),
        Place.NOWHERE);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
