package press.briefing.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import press.briefing.desk.Report;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Place;
import press.briefing.tree.JsonObject;

/// Writes a report as the one JSON object that scripts read.
record JsonReport(Catalogue catalogue) {
  static final int VERSION = 1;

  String write(Report report) {
    return new JsonObject()
        .number("version", VERSION)
        .objects("renditions", report.renditions().stream().map(JsonReport::rendition).toList())
        .objects("diagnostics", report.diagnostics().stream().map(this::diagnostic).toList())
        .number("seconds", seconds(report.took()))
        .toString();
  }

  private static JsonObject rendition(Report.Made made) {
    JsonObject object =
        new JsonObject()
            .text("issue", made.issue())
            .text("language", made.edition().tag())
            .text("format", made.format().name().toLowerCase(Locale.ROOT))
            .text("path", made.path())
            .text("sha256", made.sha256())
            .number("bytes", made.bytes());
    made.pages().ifPresent(pages -> object.number("pages", pages));
    return object;
  }

  JsonObject diagnostic(Diagnostic diagnostic) {
    JsonObject object =
        new JsonObject()
            .text("severity", diagnostic.severity().word())
            .text("code", diagnostic.code().word());
    place(object, diagnostic.place());
    return object
        .text("message", catalogue.message(diagnostic))
        .text("hint", catalogue.hint(diagnostic));
  }

  private static void place(JsonObject object, Place place) {
    if (!place.file().isEmpty()) {
      object.text("file", place.file());
    }
    if (place.line() > 0) {
      object.number("line", place.line());
    }
    if (place.column() > 0) {
      object.number("column", place.column());
    }
  }

  /// Seconds with two decimals.
  static BigDecimal seconds(Duration took) {
    return BigDecimal.valueOf(took.toMillis(), 3).setScale(2, RoundingMode.HALF_UP);
  }
}
