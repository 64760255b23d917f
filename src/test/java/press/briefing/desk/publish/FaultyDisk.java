package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// A disk that waits for nothing to be safe, and that fails at one step: once with an I/O error, or
/// for good, as if the process had been killed there.
final class FaultyDisk implements Disk {
  /// What a killed process would throw if it could.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Disk disk = new LocalDisk();
  private final boolean kills;
  private final boolean exchanges;
  private int left;

  /// @param steps that go well
  FaultyDisk(int steps, boolean kills, boolean exchanges) {
    this.left = steps;
    this.kills = kills;
    this.exchanges = exchanges;
  }

  /// One that never fails.
  static FaultyDisk sound() {
    return new FaultyDisk(Integer.MAX_VALUE, false, true);
  }

  /// Whether the step was reached.
  boolean hasFailed() {
    return left < 0;
  }

  private void step() throws IOException {
    left--;
    if (kills && left < 0) {
      throw new Killed();
    }
    if (left == -1) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void folder(Path path, Path like) throws IOException {
    step();
    disk.folder(path, like);
  }

  @Override
  public void write(Path path, byte[] bytes, Instant time) throws IOException {
    step();
    Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
    Files.setLastModifiedTime(path, FileTime.from(time));
  }

  @Override
  public void link(Path path, Path old) throws IOException {
    step();
    disk.link(path, old);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    disk.rename(from, to);
  }

  @Override
  public boolean exchange(Path one, Path other) throws IOException {
    if (!exchanges) {
      return false;
    }
    step();
    return disk.exchange(one, other);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    disk.delete(path);
  }

  @Override
  public void sync(Path folder, boolean whole) throws IOException {
    step();
  }
}
