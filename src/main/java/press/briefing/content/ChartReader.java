package press.briefing.content;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.ChartSpec;
import press.briefing.model.ChartSpec.Extras;
import press.briefing.model.ChartSpec.Reference;
import press.briefing.model.ChartSpec.Remark;
import press.briefing.model.Inline;
import press.briefing.quantity.Period;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Shape;

/// Reads what a `chart` block asks for.
record ChartReader(Fields fields, Diagnostics problems) {
  static final Shape SHAPE = Shape.of("chart");

  private static final Shape NOTE = SHAPE.at("notes").item();

  /// Which types a key goes with, where it does not go with all.
  private static final Map<String, Set<ChartSpec.Type>> ONLY = only();

  private static Map<String, Set<ChartSpec.Type>> only() {
    Map<String, Set<ChartSpec.Type>> only = new LinkedHashMap<>();
    only.put(
        "forecast-from",
        EnumSet.of(ChartSpec.Type.LINE, ChartSpec.Type.BAR, ChartSpec.Type.SMALL_MULTIPLES));
    only.put("reference", EnumSet.of(ChartSpec.Type.LINE, ChartSpec.Type.BAR));
    only.put("notes", EnumSet.of(ChartSpec.Type.LINE));
    only.put("log", EnumSet.of(ChartSpec.Type.LINE, ChartSpec.Type.SMALL_MULTIPLES));
    return only;
  }

  /// The chart; empty without a type or indicators. Other errors leave out what they concern.
  Optional<ChartSpec> read() {
    Optional<ChartSpec.Type> type =
        fields
            .required("type", "type: line")
            .flatMap(given -> fields.choice("type"))
            .flatMap(ChartSpec.Type::of);
    List<String> ids = FencedBlocks.ids(fields, problems);
    Optional<Bilingual<List<Inline>>> title = BilingualInlines.read(fields, "title", problems);
    Extras extras = extras();
    type.ifPresent(found -> refuseOthers(found, ids.size()));
    return ids.isEmpty()
        ? Optional.empty()
        : type.map(found -> new ChartSpec(found, ids, title, extras, places()));
  }

  /// Bars that compare several indicators have no time, and so neither forecasts nor a line across.
  private void refuseOthers(ChartSpec.Type type, int indicators) {
    boolean compares = type == ChartSpec.Type.BAR && indicators > 1;
    ONLY.forEach((key, types) -> {
      if (fields.node(key).isPresent() && (compares || !types.contains(type))) {
        String valid =
            types.stream()
                .filter(each -> !compares || each != ChartSpec.Type.BAR)
                .map(ChartSpec.Type::written)
                .collect(Collectors.joining(", "));
        problems.error(Code.CHART_KEY, fields.keyPlace(key), key, type.written(), valid);
      }
    });
  }

  private Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    fields.written().forEach(key -> places.put(key, fields.keyPlace(key)));
    return places;
  }

  private Extras extras() {
    Forms forms = new Forms(fields, problems);
    Optional<Period> from = forms.period("from");
    Optional<Period> to = forms.period("to").filter(last -> follows(from, last));
    return new Extras(
        from,
        to,
        forms.period("forecast-from"),
        fields.fields("reference").flatMap(this::reference),
        fields.list("notes").stream().flatMap(item -> remark(item).stream()).toList(),
        fields.flag("log").orElse(false));
  }

  private boolean follows(Optional<Period> from, Period to) {
    Optional<Period> late = from.filter(first -> first.start().isAfter(to.end()));
    late.ifPresent(first -> problems.error(Code.CHART_SPAN, fields.keyPlace("to"), first, to));
    return late.isEmpty();
  }

  private Optional<Reference> reference(Fields reference) {
    Optional<BigDecimal> value =
        reference
            .required("value", "value: 100")
            .flatMap(given ->
                new Forms(reference, problems).parsed("value", ChartReader::number, "100, -2.5"));
    return text(reference, "label", "label: {ko: 장기 평균, en: Long-run mean}")
        .flatMap(label -> value.map(found -> new Reference(found, label)));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("[-−]?[0-9]{1,18}(\\.[0-9]{1,18})?")
        ? Optional.of(new BigDecimal(text.replace('−', '-')))
        : Optional.empty();
  }

  private Optional<Remark> remark(Node item) {
    return Fields.of(item, "notes", NOTE, problems).flatMap(this::remark);
  }

  private Optional<Remark> remark(Fields note) {
    Optional<Period> at =
        note.required("at", "at: 2026Q3").flatMap(given -> new Forms(note, problems).period("at"));
    return text(note, "text", "text: {ko: 새 집계 기준, en: New method}")
        .flatMap(text -> at.map(found -> new Remark(found, text, note.place())));
  }

  private Optional<Bilingual<List<Inline>>> text(Fields owner, String key, String example) {
    return owner
        .required(key, example)
        .flatMap(given -> BilingualInlines.read(owner, key, problems));
  }
}
