package press.briefing.desk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// Keeps a second run off an output folder. The system lets go of it when the process ends, however
/// it ends.
public final class OutLock implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private OutLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// The lock; empty if another run still holds it after some tries.
  public static Optional<OutLock> acquire(Path file, int tries) throws IOException {
    for (int remaining = tries; remaining > 0; remaining--) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(channel) && isStill(file, channel)) {
        return Optional.of(new OutLock(file, channel));
      }
      channel.close();
      pause();
    }
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Whether the locked file is the one that lies there now: the last build deleted its own.
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    byte[] token =
        (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
    channel.truncate(0).write(ByteBuffer.wrap(token));
    try {
      return Arrays.equals(token, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
