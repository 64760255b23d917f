package press.briefing.desk.disk;

import java.nio.file.Path;

/// Lets two folders change places in one step.
public interface Exchange {
  /// Whether they have changed places; false where the system cannot do it: nothing has happened.
  boolean swap(Path one, Path other);
}
