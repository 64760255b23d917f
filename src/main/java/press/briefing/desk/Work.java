package press.briefing.desk;

import java.util.List;
import java.util.Optional;
import press.briefing.desk.Report.Made;
import press.briefing.desk.Staging.Written;
import press.briefing.model.IssueCard;

/// What came of an issue.
///
/// @param card empty if no rendition of it was made
/// @param held empty if it may appear at any time
/// @param written its files, but for pages, which are written when they are bound
record Work(
    Optional<IssueCard> card,
    Optional<Manifest.Held> held,
    List<Made> made,
    List<Written> written) {
  static final Work NONE = new Work(Optional.empty(), Optional.empty(), List.of(), List.of());
}
