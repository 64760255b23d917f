package press.briefing.desk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
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
///
/// It lets go as well when the process closes any other channel to the locked file. So the one that
/// reads it stays open as long as the one that locks it.
public final class OutLock implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  /// Far behind what is written: some systems let nobody read what is locked.
  private static final long LOCKED = 1 << 20;

  private final Path file;
  private final FileChannel channel;
  private final FileChannel reader;

  private OutLock(Path file, FileChannel channel, FileChannel reader) {
    this.file = file;
    this.channel = channel;
    this.reader = reader;
  }

  /// The lock; empty if another run still holds it after some tries.
  public static Optional<OutLock> acquire(Path file, int tries) throws IOException {
    for (int remaining = tries; remaining > 0; remaining--) {
      Optional<OutLock> lock = acquire(file);
      if (lock.isPresent()) {
        return lock;
      }
      pause();
    }
    return Optional.empty();
  }

  private static Optional<OutLock> acquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileChannel> reader = isLocked(channel) ? reader(file, channel) : Optional.empty();
    if (reader.isEmpty()) {
      channel.close();
    }
    return reader.map(each -> new OutLock(file, channel, each));
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// A second channel to the locked file; empty if that is no longer the one that lies there: the
  /// last run deleted its own.
  private static Optional<FileChannel> reader(Path file, FileChannel channel) throws IOException {
    byte[] token =
        (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
    channel.truncate(0).write(ByteBuffer.wrap(token));
    try {
      FileChannel reader = FileChannel.open(file, StandardOpenOption.READ);
      if (Arrays.equals(token, Channels.newInputStream(reader).readAllBytes())) {
        return Optional.of(reader);
      }
      reader.close();
    } catch (NoSuchFileException e) {
      // Deleted, and not yet made anew.
    }
    return Optional.empty();
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
    try (channel;
        reader) {
      Files.deleteIfExists(file);
    }
  }
}
