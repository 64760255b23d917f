package press.briefing.desk;

import java.nio.file.Path;
import java.util.List;
import press.briefing.gate.Gate;

/// Where the source lies and which issues it holds.
///
/// @param path its real path on the disk
/// @param issues by id
/// @param publication whether it holds issues in folders, with files they share
record SourceFolder(Path path, Gate gate, List<IssueFiles> issues, boolean publication) {
  SourceFolder {
    issues = List.copyOf(issues);
  }
}
