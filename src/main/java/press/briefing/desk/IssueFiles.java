package press.briefing.desk;

import java.util.List;
import java.util.Optional;
import press.briefing.language.Language;

/// The files of an issue, not read yet.
///
/// @param folder relative to the source folder; empty if it is the source folder itself
/// @param alone whether a single manuscript was given, so that nobody looks for the other language
record IssueFiles(String id, String folder, List<ManuscriptFile> manuscripts, boolean alone) {
  IssueFiles {
    manuscripts = List.copyOf(manuscripts);
  }

  /// A manuscript's file.
  ///
  /// @param language by its name; empty where only its text can tell
  record ManuscriptFile(String path, Optional<Language> language) {}

  /// The path of a file in the issue's folder.
  String path(String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
