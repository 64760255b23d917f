package press.briefing.desk;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Takes steps that content can make arbitrarily deep, large or long, on a thread of their own.
///
/// What goes beyond stack, memory or deadline becomes an error at the file that asked for it.
record Guard(Duration deadline, Diagnostics problems) {
  private static final long STACK = 256L << 20;

  /// A step's result; empty if it did not come to an end.
  <T> Optional<T> take(Place place, Supplier<Optional<T>> step) {
    FutureTask<Optional<T>> task = new FutureTask<>(step::get);
    Thread thread = new Thread(null, task, place.file(), STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      problems.error(Code.RUN_TIME, place, deadline.toSeconds());
    } catch (ExecutionException e) {
      report(place, Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return Optional.empty();
  }

  private void report(Place place, Throwable cause) {
    switch (cause) {
      case StackOverflowError _ -> problems.error(Code.RUN_DEPTH, place);
      case OutOfMemoryError _ -> problems.error(Code.RUN_MEMORY, place);
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      default -> throw new IllegalStateException(cause);
    }
  }
}
