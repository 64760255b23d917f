package press.briefing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on several things at a time; what comes back is in their order, whoever was first.
record Crew(int hands) {
  <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work) {
    if (hands == 1 || items.size() < 2) {
      return items.stream().<R>map(work).toList();
    }
    try (ExecutorService hired = Executors.newFixedThreadPool(Math.min(hands, items.size()))) {
      List<Future<R>> promised = new ArrayList<>();
      items.forEach(item -> promised.add(hired.submit(() -> work.apply(item))));
      return promised.stream().map(Crew::<R>kept).toList();
    }
  }

  private static <R> R kept(Future<R> promise) {
    try {
      return promise.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
