package press.briefing.cli;

import java.util.List;
import java.util.Locale;
import press.briefing.desk.publish.PublishReport;
import press.briefing.desk.publish.PublishReport.Change;
import press.briefing.desk.publish.PublishReport.Release;
import press.briefing.diagnostic.Catalogue;
import press.briefing.tree.JsonObject;

/// Writes what became of an order to publish as the one JSON object that scripts read.
record PublishJson(Catalogue catalogue) {
  String write(PublishReport report) {
    JsonObject object = new JsonObject().number("version", JsonReport.VERSION);
    report.release().ifPresent(release -> add(object, release));
    if (report.release().isEmpty()) {
      object.objects("changes", List.of());
    }
    JsonReport common = new JsonReport(catalogue);
    return object
        .objects("diagnostics", report.diagnostics().stream().map(common::diagnostic).toList())
        .number("seconds", JsonReport.seconds(report.took()))
        .toString();
  }

  private static void add(JsonObject object, Release release) {
    object
        .number("release", release.number())
        .objects("changes", release.changes().stream().map(PublishJson::change).toList())
        .number("unchanged", release.same())
        .numbers("kept", release.kept());
  }

  private static JsonObject change(Change change) {
    return new JsonObject()
        .text("change", change.kind().name().toLowerCase(Locale.ROOT))
        .text("path", change.path())
        .number("bytes", change.bytes());
  }
}
