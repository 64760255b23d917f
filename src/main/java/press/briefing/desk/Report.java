package press.briefing.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.model.EditionName;
import press.briefing.model.Rendition;

/// What became of an order.
///
/// @param renditions those made, by issue, language and format; none if the run failed
/// @param diagnostics by file, line, column and code
/// @param fault what went wrong inside the program; empty unless that is the outcome
public record Report(
    Outcome outcome,
    List<Made> renditions,
    List<Diagnostic> diagnostics,
    Duration took,
    Optional<Throwable> fault) {
  public Report {
    renditions = renditions.stream().sorted(Made.ORDER).toList();
    diagnostics = diagnostics.stream().sorted().toList();
  }

  /// How a run ends.
  public enum Outcome {
    /// The output is there.
    DONE,
    /// The content has errors; the output is as it was.
    CONTENT,
    /// The order cannot be followed; the output is as it was.
    USAGE,
    /// The disk or the program failed; the output is as it was.
    FAULT
  }

  /// A rendition in the output folder.
  ///
  /// @param path in the output folder, with `/`
  /// @param sha256 of its bytes, in hexadecimal
  /// @param pages of a PDF; empty for HTML
  public record Made(
      String issue,
      EditionName edition,
      Rendition.Format format,
      String path,
      String sha256,
      long bytes,
      Optional<Integer> pages) {
    /// The same as it lies in the output at last.
    Made as(Map<String, Staging.Written> changed) {
      Staging.Written now = changed.get(path);
      return now == null
          ? this
          : new Made(issue, edition, format, path, now.sha256(), now.size(), pages);
    }

    private static final Comparator<Made> ORDER =
        Comparator.comparing(Made::issue)
            .thenComparing(made -> made.edition().tag())
            .thenComparing(Made::format);
  }
}
