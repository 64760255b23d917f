package press.briefing.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.gate.Texts;
import press.briefing.model.Indicator;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;
import press.briefing.model.IssueCard.CorrectionNote;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Series;
import press.briefing.tree.JsonObject;

/// Writes a [Manifest] as the JSON that [ManifestReader] reads.
final class ManifestText {
  static final int VERSION = 2;

  private ManifestText() {}

  static byte[] write(Manifest manifest) {
    List<Indicator> indicators =
        manifest.cards().stream()
            .flatMap(card -> card.indicators().stream())
            .map(Series::indicator)
            .distinct()
            .toList();
    JsonObject object =
        new JsonObject()
            .number("version", VERSION)
            .objects("indicators", indicators.stream().map(IndicatorText::write).toList())
            .objects(
                "issues", manifest.cards().stream().map(each -> card(each, indicators)).toList())
            .objects("held", manifest.held().stream().map(ManifestText::held).toList())
            .objects("files", manifest.files().stream().map(ManifestText::file).toList());
    return (object + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject card(IssueCard card, List<Indicator> indicators) {
    JsonObject object = new JsonObject().text("issue", card.issue());
    card.date().ifPresent(date -> object.text("date", date.toString()));
    card.period().ifPresent(period -> object.text("period", period.toString()));
    card.number().ifPresent(number -> object.text("number", number));
    card.released().ifPresent(moment -> object.text("released", moment.toString()));
    object.objects("editions", card.editions().stream().map(ManifestText::edition).toList());
    if (!card.facing().isEmpty()) {
      object.texts("facing", card.facing().stream().map(ManifestText::word).toList());
    }
    return object.objects(
        "cites",
        card.indicators().stream()
            .map(each -> IndicatorText.write(each, indicators.indexOf(each.indicator())))
            .toList());
  }

  private static JsonObject edition(EditionCard edition) {
    JsonObject object =
        new JsonObject()
            .text("language", edition.language().tag())
            .text("title", edition.title())
            .text("standfirst", edition.standfirst())
            .texts("formats", edition.formats().stream().map(ManifestText::word).toList());
    edition
        .paper()
        .ifPresent(paper -> object.number("bytes", paper.bytes()).number("pages", paper.pages()));
    object.texts("tags", edition.mentions().tags());
    edition.mentions().series().ifPresent(series -> object.text("series", series));
    object
        .texts("authors", edition.mentions().authors())
        .objects(
            "checkpoints",
            edition.mentions().checkpoints().stream().map(ManifestText::checkpoint).toList());
    List<CorrectionNote> corrections = edition.mentions().corrections();
    return corrections.isEmpty()
        ? object
        : object.objects(
            "corrections", corrections.stream().map(ManifestText::correction).toList());
  }

  private static JsonObject correction(CorrectionNote note) {
    return new JsonObject().text("date", note.date().toString()).text("text", note.text());
  }

  private static JsonObject checkpoint(CheckpointNote note) {
    JsonObject object =
        new JsonObject()
            .text("id", note.id())
            .text("anchor", note.anchor())
            .text("what", note.what());
    note.trigger().ifPresent(text -> object.text("trigger", text));
    note.now().ifPresent(text -> object.text("now", text));
    note.period().ifPresent(text -> object.text("period", text));
    return object.text("status", word(note.status()));
  }

  private static JsonObject held(Manifest.Held held) {
    JsonObject object = new JsonObject().text("issue", held.issue());
    if (held.draft()) {
      object.flag("draft", true);
    }
    held.until().ifPresent(moment -> object.text("until", moment.toString()));
    return object;
  }

  private static JsonObject file(Manifest.Entry entry) {
    return new JsonObject().text("path", entry.path()).text("sha256", entry.sha256());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Manifest> read(byte[] bytes) {
    return Texts.utf8(bytes).flatMap(ManifestReader::read);
  }
}
