package press.briefing.site;

import java.util.List;
import java.util.Optional;

/// An issue in a list.
///
/// @param issue its number in words
/// @param day its date in ISO form
/// @param when the period it covers, else its date
/// @param href the way to its page, or to its PDF where it has no page
/// @param paper how large the PDF is
/// @param foreign where the issue is not there in the page's language: the one it is in
/// @param signs of its checkpoints
record Entry(
    Optional<String> number,
    Optional<String> issue,
    Optional<String> period,
    Optional<String> date,
    Optional<String> day,
    Optional<String> when,
    String href,
    Optional<String> pdf,
    Optional<String> paper,
    String title,
    String standfirst,
    Optional<Foreign> foreign,
    List<Record> signs) {

  /// @param note says in the page's language which one it is
  record Foreign(String tag, String note) {}
}
