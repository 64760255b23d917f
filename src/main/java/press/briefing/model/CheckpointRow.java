package press.briefing.model;

import java.util.List;
import java.util.Optional;

/// A row of the checkpoint table of one edition.
///
/// @param number from 1
/// @param id the anchor of the row, unique in the edition
/// @param what to watch, in the edition's language
/// @param detail what the bullet holds below its first paragraph; mostly none
/// @param checkpoint the entry behind it; empty for a bullet that stands alone
/// @param reading what the data says; empty where there is no entry
public record CheckpointRow(
    int number,
    String id,
    List<Inline> what,
    List<Block> detail,
    Optional<Checkpoint> checkpoint,
    Optional<Reading> reading) {
  public CheckpointRow {
    what = List.copyOf(what);
    detail = List.copyOf(detail);
  }
}
