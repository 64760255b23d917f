package press.briefing.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.content.grammar.TriggerGrammar;
import press.briefing.content.grammar.ValueGrammar;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.Checkpoint;
import press.briefing.model.Inline;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Shape;

/// One entry of `checkpoints.yaml`.
record CheckpointEntry(Fields fields, Diagnostics problems) {
  static final Shape SHAPE = Shape.of("checkpoints").item();

  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*";

  /// The checkpoint; empty if it has no id. Other errors leave out what they concern.
  Optional<Checkpoint> read() {
    Optional<String> id = fields.required("id", "id: capex-guidance").flatMap(given -> id());
    refuseBoth(id.orElse(""));
    refuseIdleNear();
    Checkpoint rest =
        new Checkpoint(
            id.orElse(""),
            watch(),
            horizon(),
            trigger(),
            forms().parsed("near", CheckpointEntry::distance, "2, 0.5"),
            judge(),
            indicator(),
            fields.place("id"));
    return id.map(given -> rest);
  }

  private Optional<Bilingual<List<Inline>>> watch() {
    if (fields.node("watch").orElse(null) instanceof Node.Scalar both) {
      Fields.bilingual("watch", both, problems);
    }
    return BilingualInlines.read(fields, "watch", problems);
  }

  private Optional<String> id() {
    return forms().checked("id", text -> text.matches(ID), "capex-guidance");
  }

  private void refuseBoth(String id) {
    if (fields.node("trigger").isPresent() && fields.node("judge").isPresent()) {
      problems.error(Code.CHECKPOINT_BOTH, fields.keyPlace("judge"), id);
    }
  }

  private void refuseIdleNear() {
    if (fields.node("near").isPresent() && fields.node("trigger").isEmpty()) {
      problems.error(
          Code.KEY_MISSING, fields.keyPlace("near"), "trigger", "trigger: capex.yoy < 20");
    }
  }

  private Optional<Checkpoint.Horizon> horizon() {
    return fields
        .choice("horizon")
        .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
        .map(Checkpoint.Horizon::valueOf);
  }

  private Optional<Trigger> trigger() {
    return fields
        .scalar("trigger")
        .flatMap(text -> TriggerGrammar.parse(text.text(), Scalars.start(text), problems));
  }

  private static Optional<BigDecimal> distance(String text) {
    return text.matches("[0-9]{1,18}(\\.[0-9]{1,18})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private Optional<Checkpoint.Judge> judge() {
    return fields.fields("judge").flatMap(this::judge);
  }

  private Optional<Checkpoint.Judge> judge(Fields judge) {
    Forms forms = new Forms(judge, problems);
    Optional<Bilingual<String>> name =
        judge
            .required("name", "name: {ko: 편집팀, en: The editors}")
            .flatMap(given -> forms.bilingual("name"));
    return name.map(found -> new Checkpoint.Judge(found, forms.date("due")));
  }

  private Optional<ValueRef> indicator() {
    Place place = fields.scalar("indicator").map(Scalars::start).orElse(fields.place());
    return forms().parsed("indicator", text -> ValueGrammar.ref(text, place), "capex, capex.yoy");
  }

  private Forms forms() {
    return new Forms(fields, problems);
  }
}
