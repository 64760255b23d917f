package press.briefing.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.chart.Signs;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.Style;
import press.briefing.measure.FigureText;
import press.briefing.model.Checkpoint;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Figure;
import press.briefing.model.IssueCard;
import press.briefing.model.PlainText;
import press.briefing.model.Reading;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.Words;

/// Makes the rows of the checkpoint table.
record CheckpointViews(Language language, Words words, TriggerText triggers) {
  Page.CheckpointView view(CheckpointRow row, InlineMarkup inlines, BlockMarkup blocks) {
    return new Page.CheckpointView(
        row.number(),
        row.id(),
        inlines.write(row.what()),
        label(row),
        blocks.write(row.detail()),
        row.checkpoint().flatMap(triggers::of),
        row.reading().flatMap(Reading::now).map(this::now),
        row.reading().map(reading -> sign(reading.status(), language, words)),
        row.reading().flatMap(Reading::since).map(this::since),
        row.checkpoint().flatMap(Checkpoint::horizon).map(each -> word(each, words)));
  }

  private Page.Since since(Reading.Since since) {
    String before = word(since.before(), words).toLowerCase(Locale.ROOT);
    return new Page.Since(
        words.of("status_since", PeriodWords.full(since.from(), language)),
        words.of("status_before", before));
  }

  /// What a card keeps of a row.
  static IssueCard.CheckpointNote note(
      CheckpointRow row, Page.CheckpointView view, Reading.Status status) {
    return new IssueCard.CheckpointNote(
        row.checkpoint().map(Checkpoint::id).orElse(row.id()),
        view.id(),
        view.label(),
        view.trigger(),
        view.now().map(Page.Now::value),
        view.now().map(Page.Now::period),
        status);
  }

  /// What to watch in few words: those of the entry, else the bullet's.
  private String label(CheckpointRow row) {
    return row.checkpoint()
        .flatMap(Checkpoint::watch)
        .map(watch -> PlainText.of(watch.in(language)))
        .orElseGet(() -> PlainText.of(row.what()));
  }

  private Page.Now now(Figure figure) {
    boolean change = TriggerText.isChange(figure.value().measure().name());
    Style style =
        new Style(
            change ? Style.Sign.BOTH : Style.Sign.MINUS,
            Style.Length.NORMAL,
            false,
            Optional.empty());
    String period = PeriodWords.full(figure.period(), language);
    String basis = triggers.of(figure.value().measure());
    return new Page.Now(
        FigureText.write(figure, style, language),
        basis.isEmpty() ? period : period + ", " + basis);
  }

  /// The sign of a status with its word.
  static Page.Sign sign(Reading.Status status, Language language, Words words) {
    String name = status.name().toLowerCase(Locale.ROOT);
    return new Page.Sign(
        name.replace('_', '-'),
        word(status, words),
        new Markup(Signs.svg(status)),
        new Markup(Signs.svg(status, language)));
  }

  static String word(Checkpoint.Horizon horizon, Words words) {
    return words.of("horizon_" + horizon.name().toLowerCase(Locale.ROOT));
  }

  static String word(Reading.Status status, Words words) {
    return words.of("status_" + status.name().toLowerCase(Locale.ROOT));
  }

  /// Whether any row says more than what to watch.
  static boolean anySign(List<Page.CheckpointView> views) {
    return views.stream().anyMatch(view -> view.sign().isPresent());
  }
}
