package press.briefing.cli;

import java.nio.file.Path;
import java.util.List;
import press.briefing.cli.RootCommand.Loudness;
import press.briefing.desk.Report;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;

/// Prints a report for people: what was made on one stream, what was found on the other.
///
/// @param source the folder that places count from, as the reader named it
/// @param out the output folder, as the reader named it
record TextReport(Printer printer, Loudness loudness, Path source, Path out) {
  private static final int MOST_LISTED = 12;

  void print(Report report) {
    report.diagnostics().stream().filter(this::isSaid).forEach(this::diagnostic);
    if (report.outcome() == Report.Outcome.DONE) {
      made(report);
    } else {
      failed(report);
    }
  }

  private boolean isSaid(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR -> true;
      case WARNING -> !loudness.quiet();
      case INFO -> loudness.verbose() && !loudness.quiet();
    };
  }

  private void diagnostic(Diagnostic diagnostic) {
    printer.err().println(line(diagnostic));
    printer.err().println("    " + printer.catalogue().hint(diagnostic));
  }

  private String line(Diagnostic diagnostic) {
    String place = place(diagnostic.place());
    String severity =
        printer.paint(colour(diagnostic.severity()), diagnostic.severity().word() + ":");
    String start = place.isEmpty() ? "" : printer.bold(place + ":") + " ";
    return start + severity + " " + printer.catalogue().message(diagnostic);
  }

  /// A place that can be opened from where the reader is.
  private String place(Place place) {
    if (place.file().isEmpty()) {
      return "";
    }
    String file = source.resolve(place.file()).normalize().toString().replace('\\', '/');
    return new Place(file, place.line(), place.column()).toString();
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "33";
      case INFO -> "36";
    };
  }

  private void made(Report report) {
    if (loudness.quiet()) {
      return;
    }
    if (loudness.verbose() || report.renditions().size() <= MOST_LISTED) {
      report.renditions().forEach(this::rendition);
    }
    String seconds = JsonReport.seconds(report.took()).toString();
    printer.out().println(printer.texts().made(report.renditions().size(), seconds));
    Counts counts = Counts.of(report.diagnostics());
    if (counts.errors() + counts.warnings() > 0) {
      printer.err().println(printer.texts().counted(counts));
    }
    if (counts.remarks() > 0 && !loudness.verbose()) {
      printer.err().println(printer.texts().remarks(counts.remarks()));
    }
  }

  private void rendition(Report.Made made) {
    String pages = made.pages().map(each -> "  " + printer.texts().pages(each)).orElse("");
    String path = out.resolve(made.path()).toString().replace('\\', '/');
    printer.out().println(path + pages);
  }

  private void failed(Report report) {
    List<Diagnostic> errors =
        report.diagnostics().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    if (!loudness.quiet()) {
      printer.err().println(printer.texts().failed(Counts.of(report.diagnostics())));
    }
    if (report.diagnostics().size() > 1 && !errors.isEmpty()) {
      printer.err().println(printer.texts().firstError() + " " + line(errors.getFirst()));
    }
  }
}
