package press.briefing.cli;

import java.nio.file.Path;
import java.util.List;
import press.briefing.cli.RootCommand.Loudness;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;

/// Prints for people what a run has found.
///
/// @param source the folder that places count from, as the reader named it
record Remarks(Printer printer, Loudness loudness, Path source) {
  void print(List<Diagnostic> diagnostics) {
    diagnostics.stream().filter(this::isSaid).forEach(this::print);
  }

  private boolean isSaid(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR -> true;
      case WARNING -> !loudness.quiet();
      case INFO -> loudness.verbose() && !loudness.quiet();
    };
  }

  private void print(Diagnostic diagnostic) {
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

  /// What a failed run comes to, and its first error once more.
  void printFailure(String told, List<Diagnostic> diagnostics) {
    List<Diagnostic> errors =
        diagnostics.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    if (!loudness.quiet()) {
      printer.err().println(told);
    }
    if (diagnostics.size() > 1 && !errors.isEmpty()) {
      printer.err().println(printer.texts().firstError() + " " + line(errors.getFirst()));
    }
  }
}
