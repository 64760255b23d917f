package press.briefing.cli;

import java.nio.file.Path;
import press.briefing.cli.RootCommand.Loudness;
import press.briefing.desk.Report;

/// Prints a report for people: what was made on one stream, what was found on the other.
///
/// @param source the folder that places count from, as the reader named it
/// @param out the output folder, as the reader named it
record TextReport(Printer printer, Loudness loudness, Path source, Path out) {
  private static final int MOST_LISTED = 12;

  void print(Report report) {
    Remarks remarks = new Remarks(printer, loudness, source);
    remarks.print(report.diagnostics());
    if (report.outcome() == Report.Outcome.DONE) {
      made(report);
    } else {
      String told = printer.texts().failed(Counts.of(report.diagnostics()));
      remarks.printFailure(told, report.diagnostics());
    }
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
}
