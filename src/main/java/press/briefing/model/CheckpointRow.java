package press.briefing.model;

import java.util.List;
import java.util.Optional;

/// A row of the checkpoint table of one edition.
///
/// @param number from 1
/// @param what to watch, in the edition's language
/// @param checkpoint the entry behind it; empty for a bullet that stands alone
/// @param reading what the data says; empty where there is no entry
public record CheckpointRow(
    int number, List<Inline> what, Optional<Checkpoint> checkpoint, Optional<Reading> reading) {
  public CheckpointRow {
    what = List.copyOf(what);
  }
}
