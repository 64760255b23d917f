package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.chart.DataCell;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.model.Checkpoint;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Figure;
import press.briefing.model.PlainText;
import press.briefing.model.Reading;
import press.briefing.template.engine.Words;

/// Writes the checkpoint table for programs: numbers in digits, periods in ISO form.
record CheckpointData(Language language, Words words, TriggerText triggers) {
  /// The rows, heads first.
  List<List<String>> rows(List<CheckpointRow> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(heads());
    rows.forEach(row -> all.add(row(row)));
    return all;
  }

  private List<String> heads() {
    Stream<String> keys =
        Stream.of(
            "watch",
            "trigger",
            "indicator",
            "now",
            "unit",
            "period_head_data",
            "status",
            "status_from",
            "status_earlier",
            "horizon");
    return Stream.concat(Stream.of("id"), keys.map(words::of)).toList();
  }

  private List<String> row(CheckpointRow row) {
    Optional<Figure> now = row.reading().flatMap(Reading::now);
    Optional<Reading.Since> since = row.reading().flatMap(Reading::since);
    return List.of(
        row.id(),
        PlainText.of(row.what()),
        row.checkpoint().flatMap(triggers::of).orElse(""),
        now.map(each -> triggers.subject(each.value())).orElse(""),
        now.map(each -> new DataCell.Amount(each.quantity(), each.indicator().scale()).plain())
            .orElse(""),
        now.map(each -> TableText.unit(each.quantity().unit(), each.indicator().scale(), language))
            .orElse(""),
        now.map(each -> each.period().toString()).orElse(""),
        row.reading().map(each -> CheckpointViews.word(each.status(), words)).orElse(""),
        since.map(each -> each.from().toString()).orElse(""),
        since.map(each -> CheckpointViews.word(each.before(), words)).orElse(""),
        row.checkpoint()
            .flatMap(Checkpoint::horizon)
            .map(each -> CheckpointViews.word(each, words))
            .orElse(""));
  }
}
