package press.briefing.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.Indicator;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Shape;
import press.briefing.tree.TextPair;

/// Reads the entries of `indicators.yaml`. One that is not sound is left out after its errors.
record Declarations(Diagnostics problems) {
  private static final Shape SHAPE = Shape.of("indicators").each();

  List<Declaration> all(Node root) {
    if (root instanceof Node.Mapping mapping) {
      return mapping.entries().stream().flatMap(each -> one(each).stream()).toList();
    }
    problems.error(
        Code.VALUE_KIND, root.place(), root.place().file(), "kind.mapping", "kind.nothing");
    return List.of();
  }

  private Optional<Declaration> one(Node.Entry entry) {
    String id = entry.key();
    if (!id.matches("[a-z][a-z0-9-]*")) {
      problems.error(Code.INDICATOR_ID, entry.keyPlace(), id);
    }
    return Fields.of(entry.value(), id, SHAPE, problems)
        .flatMap(fields -> declaration(id, entry.keyPlace(), fields));
  }

  private Optional<Declaration> declaration(String id, Place place, Fields fields) {
    Optional<Bilingual<String>> name = name(fields, "{ko: …, en: …}");
    Optional<Unit> unit = unit(fields);
    Optional<Scale> scale = scale(fields);
    Optional<Integer> decimals = fields.integer("decimals");
    Optional<Frequency> frequency = fields.choice("frequency").map(FrequencyWords::frequency);
    Indicator.Direction good = good(fields);
    boolean triangle = fields.choice("negative").isPresent();
    Optional<Indicator.Citation> source = fields.fields("source").flatMap(this::citation);
    Optional<DataRef> data = new DataRefs(problems).read(fields);
    if (name.isEmpty() || unit.isEmpty() || scale.isEmpty() || data.isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator =
        new Indicator(
            id, name.get(), unit.get(), scale.get(), decimals.orElse(0), good, source, place);
    NumberText numbers = new NumberText(triangle, sign(unit.get(), scale.get()));
    return Optional.of(new Declaration(indicator, decimals, frequency, numbers, data.get()));
  }

  /// A percentage in a file that counts in other steps would be read at the wrong size.
  private static String sign(Unit unit, Scale scale) {
    return scale.equals(Scale.ONE) ? UnitWords.sign(unit) : "";
  }

  private static Optional<Bilingual<String>> name(Fields fields, String example) {
    return fields.required("name", "name: " + example).isEmpty()
        ? Optional.empty()
        : fields.bilingual("name").map(Declarations::bilingual);
  }

  private static Bilingual<String> bilingual(TextPair pair) {
    return new Bilingual<>(pair.ko(), pair.en());
  }

  private static Optional<Unit> unit(Fields fields) {
    return fields.node("unit").isEmpty()
        ? Optional.of(Unit.Common.NONE)
        : fields.bilingual("unit").map(UnitWords::unit);
  }

  private Optional<Scale> scale(Fields fields) {
    if (fields.node("scale").isEmpty()) {
      return Optional.of(Scale.ONE);
    }
    return fields.scalar("scale").flatMap(this::scale);
  }

  private Optional<Scale> scale(Node.Scalar written) {
    Optional<Scale> scale = Scale.parse(written.text());
    if (scale.isEmpty()) {
      String valid = String.join(", ", Scale.names()) + ", 1000";
      problems.error(Code.VALUE_CHOICE, written.place(), written.text(), "scale", valid);
    }
    return scale;
  }

  private static Indicator.Direction good(Fields fields) {
    return fields
        .choice("good")
        .map(word -> Indicator.Direction.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Indicator.Direction.NONE);
  }

  private Optional<Indicator.Citation> citation(Fields fields) {
    Optional<String> url = fields.scalar("url").flatMap(this::url);
    return name(fields, "{ko: …, en: …}").map(name -> new Indicator.Citation(name, url));
  }

  private Optional<String> url(Node.Scalar written) {
    if (written.text().matches("https?://\\S+")) {
      return Optional.of(written.text());
    }
    problems.error(
        Code.VALUE_FORM, written.place(), written.text(), "url", "https://example.org/filings");
    return Optional.empty();
  }
}
