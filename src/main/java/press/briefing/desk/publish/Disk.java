package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// All that publishing does to the disk, step by step.
interface Disk {
  /// Makes a folder, with the permissions of another one if that is there.
  void folder(Path path, Path like) throws IOException;

  /// Writes a new file, down to the disk.
  ///
  /// @param time when it is said to have changed
  void write(Path path, byte[] bytes, Instant time) throws IOException;

  /// Gives a file a second name; where the system cannot do that, copies it with its time.
  void link(Path path, Path old) throws IOException;

  void rename(Path from, Path to) throws IOException;

  /// Whether two folders have changed places; false where the system cannot do it.
  boolean exchange(Path one, Path other) throws IOException;

  /// Deletes a folder with all it holds, or a file; nothing if there is nothing.
  void delete(Path path) throws IOException;

  /// Makes sure that the entries of a folder, or of all in a tree, are on the disk.
  void sync(Path folder, boolean whole) throws IOException;
}
