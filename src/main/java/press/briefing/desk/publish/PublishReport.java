package press.briefing.desk.publish;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.briefing.desk.Report;
import press.briefing.diagnostic.Diagnostic;

/// What became of an order to publish.
///
/// @param release what is published now, or would be; empty if the run failed
/// @param diagnostics by file, line, column and code
/// @param fault what went wrong inside the program; empty unless that is the outcome
public record PublishReport(
    Report.Outcome outcome,
    Optional<Release> release,
    List<Diagnostic> diagnostics,
    Duration took,
    Optional<Throwable> fault) {
  public PublishReport {
    diagnostics = diagnostics.stream().sorted().toList();
  }

  /// One state of the published folder, beside the one before.
  ///
  /// @param number from 1
  /// @param changes by path; none where the folder held the same already, which makes no new
  ///   release
  /// @param same how many files are as they were
  /// @param kept the numbers of the releases that one can go back to, newest first
  public record Release(int number, List<Change> changes, int same, List<Integer> kept) {
    public Release {
      changes = changes.stream().sorted(Comparator.comparing(Change::path)).toList();
      kept = kept.stream().sorted(Comparator.reverseOrder()).toList();
    }
  }

  /// What happens to a file.
  ///
  /// @param path in the folder, with `/`
  /// @param bytes its new size; of one that is removed, its old
  public record Change(Kind kind, String path, long bytes) {
    /// In which way.
    public enum Kind {
      /// It is new.
      ADDED,
      /// It has other bytes.
      CHANGED,
      /// It is no longer there.
      REMOVED
    }
  }
}
