package press.briefing.site;

import java.util.List;
import java.util.Optional;

/// What the template of a language's home page is given.
///
/// @param checkpoints of the latest issue
/// @param years with the issues of each, newest first
/// @param key the signs that the page uses
record Front(
    Optional<Entry> latest,
    List<Standing> checkpoints,
    List<Year> years,
    List<Record> key,
    List<Row> series,
    List<Row> tags) {

  /// How a checkpoint of the latest issue stands.
  ///
  /// @param href the way to its own page
  record Standing(String what, String href, Record sign) {}

  /// @param name empty for issues without a date, where there are others
  record Year(String name, List<Entry> entries) {}

  /// A page in a list.
  ///
  /// @param note what it says beside its name; may be empty
  record Row(String name, String href, String note, Optional<Record> sign) {
    static Row of(String name, String href, String note) {
      return new Row(name, href, note, Optional.empty());
    }
  }
}
