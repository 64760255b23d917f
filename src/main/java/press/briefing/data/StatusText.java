package press.briefing.data;

import java.util.Locale;
import java.util.Optional;
import press.briefing.data.table.Cell;
import press.briefing.diagnostic.Code;
import press.briefing.model.Series.Status;

/// Reads the letters by which statistics offices mark how firm a value is, or their Korean words.
final class StatusText {
  private StatusText() {}

  /// The status in a cell; empty for a blank one, and after the error of any other text.
  static Optional<Status> read(Cell cell, Refusals refusals) {
    String text = cell.stripped();
    Optional<Status> status = status(text.toLowerCase(Locale.ROOT));
    if (status.isEmpty() && !text.isEmpty()) {
      refusals.add(Code.DATA_STATUS, cell.place(), cell.quoted());
    }
    return status;
  }

  private static Optional<Status> status(String written) {
    return switch (written) {
      case "a", "속보" -> Optional.of(Status.ACTUAL);
      case "p", "잠정" -> Optional.of(Status.PRELIMINARY);
      case "r", "확정" -> Optional.of(Status.REVISED);
      case "e", "추정" -> Optional.of(Status.ESTIMATE);
      default -> Optional.empty();
    };
  }
}
