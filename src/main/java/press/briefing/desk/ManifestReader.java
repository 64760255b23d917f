package press.briefing.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.desk.disk.OutFolder;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Indicator;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Reading;
import press.briefing.model.Rendition;
import press.briefing.quantity.Period;
import press.briefing.tree.Fields;
import press.briefing.tree.Json;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;

/// Reads what [ManifestText] has written. Anything else is no manifest.
final class ManifestReader {
  private static final Keys MANIFEST = Keys.of("version", "indicators", "issues", "held", "files");
  private static final Keys CARD =
      Keys.of("issue", "date", "period", "number", "released", "editions", "facing", "cites");
  private static final Keys EDITION =
      Keys.of(
          "language",
          "title",
          "standfirst",
          "formats",
          "bytes",
          "pages",
          "tags",
          "series",
          "authors",
          "checkpoints",
          "corrections");
  private static final Keys CHECKPOINT =
      Keys.of("id", "anchor", "what", "trigger", "now", "period", "status");
  private static final Keys CORRECTION = Keys.of("date", "text");
  private static final Keys HELD = Keys.of("issue", "draft", "until");
  private static final Keys FILE = Keys.of("path", "sha256");

  private final Diagnostics problems = new Diagnostics();

  private ManifestReader() {}

  /// The manifest of a text; empty if it is none that we wrote.
  static Optional<Manifest> read(String text) {
    ManifestReader reader = new ManifestReader();
    try {
      return Json.parse(text, Place.NOWHERE, reader.problems)
          .flatMap(node -> reader.fields(node, MANIFEST))
          .filter(fields ->
              fields.integer("version", ManifestText.VERSION, ManifestText.VERSION).isPresent())
          .map(reader::manifest)
          .filter(_ -> !reader.problems.hasErrors());
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Fields> fields(Node node, Keys keys) {
    return Fields.of(node, OutFolder.MARK, keys, problems);
  }

  private List<Fields> list(Fields fields, String key, Keys keys) {
    return fields.list(key).stream().flatMap(each -> fields(each, keys).stream()).toList();
  }

  private Manifest manifest(Fields fields) {
    List<Indicator> indicators =
        list(fields, "indicators", IndicatorText.KEYS).stream().map(IndicatorText::read).toList();
    return new Manifest(
        list(fields, "issues", CARD).stream().map(each -> card(each, indicators)).toList(),
        list(fields, "held", HELD).stream().map(ManifestReader::held).toList(),
        list(fields, "files", FILE).stream().map(ManifestReader::file).toList());
  }

  private static Manifest.Held held(Fields fields) {
    return new Manifest.Held(
        needed(fields, "issue"),
        fields.flag("draft").orElse(false),
        fields.text("until").map(OffsetDateTime::parse));
  }

  private static Manifest.Entry file(Fields fields) {
    return new Manifest.Entry(inside(needed(fields, "path")), needed(fields, "sha256"));
  }

  /// A path that we wrote leads to a file in the output; no other is followed.
  private static String inside(String path) {
    boolean strays =
        path.indexOf('\\') >= 0
            || Stream.of(path.split("/", -1)).anyMatch(each -> each.matches("|[.]{1,2}"));
    if (strays) {
      throw new IllegalArgumentException("no path of an output: " + path);
    }
    return path;
  }

  private IssueCard card(Fields fields, List<Indicator> indicators) {
    return new IssueCard(
        needed(fields, "issue"),
        fields.text("date").map(LocalDate::parse),
        fields.text("period").flatMap(Period::parse),
        fields.text("number"),
        fields.text("released").map(OffsetDateTime::parse),
        list(fields, "editions", EDITION).stream().map(this::edition).toList(),
        words(fields, "facing").map(Rendition.Format::valueOf).toList(),
        list(fields, "cites", IndicatorText.SERIES).stream()
            .map(each -> IndicatorText.read(each, indicators))
            .toList());
  }

  private EditionCard edition(Fields fields) {
    return new EditionCard(
        Language.ofTag(needed(fields, "language")).orElseThrow(IllegalArgumentException::new),
        fields.text("title").orElse(""),
        fields.text("standfirst").orElse(""),
        words(fields, "formats").map(Rendition.Format::valueOf).toList(),
        fields
            .text("bytes")
            .map(bytes ->
                new IssueCard.Paper(
                    Long.parseLong(bytes), Integer.parseInt(needed(fields, "pages")))),
        new IssueCard.Mentions(
            fields.texts("tags").stream().map(Node.Scalar::text).toList(),
            fields.text("series"),
            fields.texts("authors").stream().map(Node.Scalar::text).toList(),
            list(fields, "checkpoints", CHECKPOINT).stream()
                .map(ManifestReader::checkpoint)
                .toList(),
            list(fields, "corrections", CORRECTION).stream()
                .map(each ->
                    new IssueCard.CorrectionNote(
                        LocalDate.parse(needed(each, "date")), each.text("text").orElse("")))
                .toList()));
  }

  private static CheckpointNote checkpoint(Fields fields) {
    return new CheckpointNote(
        needed(fields, "id"),
        needed(fields, "anchor"),
        fields.text("what").orElse(""),
        fields.text("trigger"),
        fields.text("now"),
        fields.text("period"),
        words(fields, "status")
            .map(Reading.Status::valueOf)
            .findFirst()
            .orElseThrow(IllegalArgumentException::new));
  }

  private static Stream<String> words(Fields fields, String key) {
    return fields.texts(key).stream()
        .map(word -> word.text().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String needed(Fields fields, String key) {
    return fields.text(key).orElseThrow(IllegalArgumentException::new);
  }
}
