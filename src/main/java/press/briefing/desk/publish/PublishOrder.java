package press.briefing.desk.publish;

import java.nio.file.Path;

/// What is to be published where.
///
/// @param out an output folder; not looked at when going back
/// @param to the folder that is published to
/// @param plan whether only to say what would change, and touch nothing
/// @param draft whether drafts and issues before their time may be published
/// @param keep how many former releases are kept
public record PublishOrder(Path out, Path to, Way way, boolean plan, boolean draft, int keep) {
  /// In which direction.
  public enum Way {
    /// On to what the output folder holds.
    FORWARD,
    /// To the release before.
    BACK
  }

  public PublishOrder {
    if (keep < 0) {
      throw new IllegalArgumentException("fewer than no releases");
    }
  }
}
