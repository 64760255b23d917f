package press.briefing.cli;

import java.util.List;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Severity;

/// How many problems of each weight a run has found.
record Counts(long errors, long warnings, long remarks) {
  static Counts of(List<Diagnostic> diagnostics) {
    return new Counts(
        count(diagnostics, Severity.ERROR),
        count(diagnostics, Severity.WARNING),
        count(diagnostics, Severity.INFO));
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(each -> each.severity() == severity).count();
  }
}
