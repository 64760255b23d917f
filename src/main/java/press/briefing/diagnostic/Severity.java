package press.briefing.diagnostic;

/// How much a problem weighs: an error stops the run, a warning does so under `--strict`.
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /// The word that contracts use: `error`, `warning` or `info`.
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
