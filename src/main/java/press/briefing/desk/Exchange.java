package press.briefing.desk;

import java.nio.file.Path;

/// Lets two folders change places in one step.
interface Exchange {
  /// Whether they have changed places; false where the system cannot do it, and nothing has happened.
  boolean swap(Path one, Path other);
}
