package press.briefing.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostic;

/// Says how a run ends by what was found on the way.
final class Verdict {
  private static final Set<Code> USAGE =
      EnumSet.of(
          Code.SOURCE_MISSING,
          Code.SOURCE_KIND,
          Code.ISSUE_UNKNOWN,
          Code.OUT_FOREIGN,
          Code.OUT_FILE,
          Code.OUT_AROUND);
  private static final Set<Code> FAULT =
      EnumSet.of(Code.OUT_BUSY, Code.OUT_RECORD, Code.OUT_CHANGED, Code.OUT_WRITE, Code.RUN_FAULT);

  private Verdict() {}

  /// @param made whether there is anything to put into the output
  static Report.Outcome on(List<Diagnostic> found, Order order, boolean made) {
    if (found.stream().anyMatch(each -> FAULT.contains(each.code()))) {
      return Report.Outcome.FAULT;
    }
    if (found.stream().anyMatch(each -> USAGE.contains(each.code()))) {
      return Report.Outcome.USAGE;
    }
    boolean forgiven = order.draft() && made;
    return !forgiven && found.stream().anyMatch(each -> counts(each, order))
        ? Report.Outcome.CONTENT
        : Report.Outcome.DONE;
  }

  private static boolean counts(Diagnostic each, Order order) {
    return switch (each.severity()) {
      case ERROR -> true;
      case WARNING -> order.strict();
      case INFO -> false;
    };
  }
}
