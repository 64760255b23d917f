package press.briefing.data.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.sqlite.ProgressHandler;

/// Stops an SQLite query that takes too long; the driver's own time-out waits for locks alone.
final class Deadline extends ProgressHandler {
  private static final int STEPS = 100_000;

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static void set(Connection database, int seconds) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ProgressHandler.setHandler(database, STEPS, new Deadline(end));
  }

  @Override
  protected int progress() {
    return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted() ? 1 : 0;
  }
}
