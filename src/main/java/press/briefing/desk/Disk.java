package press.briefing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Brings files down to the disk while other work goes on. Safe to share by threads.
final class Disk implements AutoCloseable {
  /// How many files may be open at a time.
  private static final int OPEN = 100;

  private final ExecutorService hand = Executors.newSingleThreadExecutor();
  private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();

  /// Writes a new file, which others can read at once.
  void write(Path file, byte[] bytes) throws IOException {
    if (begun.size() >= OPEN) {
      settle();
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    begun.add(hand.submit(() -> settle(channel)));
  }

  /// Waits until all that was written is on the disk.
  void settle() throws IOException {
    for (Future<?> each = begun.poll(); each != null; each = begun.poll()) {
      await(each);
    }
  }

  private static void settle(FileChannel channel) {
    try (channel) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(Future<?> begun) throws IOException {
    try {
      begun.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /// Ends; what has not been waited for still goes down.
  @Override
  public void close() {
    hand.close();
  }
}
