package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

final class GuardTest {
  private static final Place FILE = Place.of("a/ko.md");
  private final Diagnostics problems = new Diagnostics();

  private void reports(String code, Duration deadline, Supplier<Optional<String>> step) {
    assertEquals(Optional.empty(), new Guard(deadline, problems).take(FILE, step));
    assertEquals(
        List.of(code + " a/ko.md"),
        problems.sorted().stream().map(each -> each.code() + " " + each.place()).toList());
  }

  private static int sink(int depth) {
    return depth == 0 ? 0 : 1 + sink(depth - 1);
  }

  @Test
  void deepStepsHaveALargeStack() {
    Optional<Integer> depth =
        new Guard(Duration.ofMinutes(1), problems).take(FILE, () -> Optional.of(sink(500_000)));
    assertEquals(Optional.of(500_000), depth);
  }

  @Test
  void bottomlessStepIsAnErrorOfItsFile() {
    reports("RUN_DEPTH", Duration.ofMinutes(1), () -> Optional.of("" + sink(-1)));
  }

  @Test
  void stepWithoutMemoryIsAnErrorOfItsFile() {
    reports(
        "RUN_MEMORY",
        Duration.ofMinutes(1),
        () -> {
          throw new OutOfMemoryError("as if");
        });
  }

  @Test
  void endlessStepIsAnErrorOfItsFile() {
    reports(
        "RUN_TIME",
        Duration.ofMillis(20),
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
          }
          return Optional.of("never");
        });
  }

  @Test
  void faultsOfTheProgramStayFaults() {
    Guard guard = new Guard(Duration.ofMinutes(1), problems);
    assertThrows(
        IllegalStateException.class,
        () ->
            guard.take(
                FILE,
                () -> {
                  throw new IllegalStateException();
                }));
  }
}
