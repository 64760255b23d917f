package press.briefing.gate;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// The one door for input: nothing outside its root comes through, and nothing above its budget.
///
/// Every path is relative to the root, with `/`, in NFC.
public interface Gate {
  /// Opens a regular file. A file that is missing, outside the root or too large is an error at
  /// `cited`, the place that names it, and comes back empty.
  Optional<Source> open(String path, Place cited, Budget budget, Diagnostics problems);

  /// Opens a file that may be absent: no problem is reported when it is.
  Optional<Source> openIfPresent(String path, Budget budget, Diagnostics problems);

  /// The names of the regular files right inside a folder, sorted; none where there is no folder.
  List<String> files(String folder);

  /// The names of the folders right inside a folder, sorted; none where there is no folder.
  List<String> folders(String folder);

  /// The path that a file means by a relative path of its own: `a/ko.md` and `../b.csv` give
  /// `b.csv`. A path that would leave the root keeps its leading `..`, which [#open] refuses.
  static String resolve(String citingFile, String path) {
    return Paths.resolve(citingFile, path);
  }
}
