package press.briefing.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import press.briefing.gate.Texts;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.tree.JsonObject;

/// Writes a [Manifest] as the JSON that [ManifestReader] reads.
final class ManifestText {
  static final int VERSION = 1;

  private ManifestText() {}

  static byte[] write(Manifest manifest) {
    JsonObject object =
        new JsonObject()
            .number("version", VERSION)
            .objects("issues", manifest.cards().stream().map(ManifestText::card).toList())
            .objects("files", manifest.files().stream().map(ManifestText::file).toList());
    return (object + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject card(IssueCard card) {
    JsonObject object = new JsonObject().text("issue", card.issue());
    card.date().ifPresent(date -> object.text("date", date.toString()));
    card.period().ifPresent(period -> object.text("period", period.toString()));
    card.number().ifPresent(number -> object.text("number", number));
    return object.objects("editions", card.editions().stream().map(ManifestText::edition).toList());
  }

  private static JsonObject edition(EditionCard edition) {
    return new JsonObject()
        .text("language", edition.language().tag())
        .text("title", edition.title())
        .text("standfirst", edition.standfirst())
        .texts("formats", edition.formats().stream().map(ManifestText::word).toList())
        .texts("statuses", edition.statuses().stream().map(ManifestText::word).toList());
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
