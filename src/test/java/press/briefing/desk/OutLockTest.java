package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.desk.disk.OutLock;

/// Two processes ask for one lock: within one, the JVM itself keeps them apart, whatever becomes of
/// the lock of the system.
final class OutLockTest {
  private static final int FREE = 10;
  private static final int BUSY = 11;

  @TempDir private Path folder;

  /// What the other process does.
  public static void main(String[] words) throws IOException {
    boolean free = OutLock.acquire(Path.of(words[0]), 2).isPresent();
    System.exit(free ? FREE : BUSY);
  }

  private int other(Path file) throws IOException, InterruptedException {
    String java = Paths.get(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            java, "-cp", classes, OutLockTest.class.getName(), String.valueOf(file))
        .inheritIO()
        .start()
        .waitFor();
  }

  @Test
  void keepsAnotherProcessOffUntilItIsClosed() throws IOException, InterruptedException {
    Path file = folder.resolve("lock");
    OutLock lock = OutLock.acquire(file, 1).orElseThrow();
    assertEquals(BUSY, other(file));
    lock.close();
    assertEquals(FREE, other(file));
  }
}
