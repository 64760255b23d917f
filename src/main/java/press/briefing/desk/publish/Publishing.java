package press.briefing.desk.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.disk.OutLock;
import press.briefing.desk.disk.WriteFailure;
import press.briefing.desk.publish.PublishReport.Release;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Publishes what lies in an output folder, or goes back to what was published before.
public final class Publishing {
  private static final int LOCK_TRIES = 400;

  private final PublishOrder order;
  private final Disk disk;
  private final InstantSource clock;
  private final Ground ground;
  private final Diagnostics problems = new Diagnostics();
  private final Permission permission;
  private final long start = System.nanoTime();

  private Publishing(PublishOrder order, Disk disk, InstantSource clock) {
    this.order = order;
    this.disk = disk;
    this.clock = clock;
    this.ground = new Ground(OutFolder.of(order.to()));
    this.permission = new Permission(order, ground, problems);
  }

  /// Follows an order to its end. Nothing is thrown: whatever goes wrong is in the report.
  public static PublishReport run(PublishOrder order) {
    return run(order, new LocalDisk(), InstantSource.system());
  }

  static PublishReport run(PublishOrder order, Disk disk, InstantSource clock) {
    return new Publishing(order, disk, clock).run();
  }

  private PublishReport run() {
    try {
      return report(order.plan() ? plan() : lock(), Optional.empty());
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(Objects.requireNonNull(e.getCause()));
    } catch (RuntimeException | Error e) {
      problems.error(Code.RUN_FAULT, Place.NOWHERE, e);
      return report(Optional.empty(), Optional.of(e));
    }
  }

  private PublishReport failed(IOException e) {
    problems.error(Code.PUBLISH_WRITE, Place.NOWHERE, order.to(), WriteFailure.word(e));
    return report(Optional.empty(), Optional.of(e));
  }

  private PublishReport report(Optional<Release> release, Optional<Throwable> fault) {
    return new PublishReport(
        Permission.outcome(problems.sorted()),
        release.filter(_ -> !problems.hasErrors()),
        problems.sorted(),
        Duration.ofNanos(System.nanoTime() - start),
        fault);
  }

  private Optional<Release> plan() throws IOException {
    Optional<Candidate> next = Candidate.of(permission, clock.instant());
    return next.isEmpty() ? Optional.empty() : Optional.of(release(next.get()));
  }

  private Release release(Candidate next) throws IOException {
    return next.release(ground, order.way(), order.keep());
  }

  private Optional<Release> lock() throws IOException {
    if (!permission.beforeLock(clock.instant())) {
      return Optional.empty();
    }
    Files.createDirectories(ground.folder().parent());
    Optional<OutLock> lock = OutLock.acquire(ground.lock(), LOCK_TRIES);
    if (lock.isEmpty()) {
      problems.error(Code.PUBLISH_BUSY, Place.NOWHERE, order.to());
      return Optional.empty();
    }
    try (OutLock _ = lock.get()) {
      Shift shift = new Shift(ground, disk);
      shift.recover();
      Optional<Candidate> next = Candidate.of(permission, clock.instant());
      return next.isEmpty() ? Optional.empty() : publish(next.get(), shift);
    }
  }

  private Optional<Release> publish(Candidate next, Shift shift) throws IOException {
    Release release = release(next);
    boolean due = next.isOther(ground, order.way());
    if (due && !isDone(next, shift)) {
      return Optional.empty();
    }
    shift.close(order.keep());
    return Optional.of(release);
  }

  private boolean isDone(Candidate next, Shift shift) throws IOException {
    boolean done = false;
    try {
      if (isStaged(next)) {
        shift.perform();
        done = true;
      }
      return done;
    } finally {
      if (!done) {
        shift.discard();
      }
    }
  }

  private boolean isStaged(Candidate next) throws IOException {
    Stage stage = new Stage(ground, disk, clock.instant());
    return switch (order.way()) {
      case FORWARD -> {
        Optional<String> stale =
            stage.forward(next.tree(), next.difference().same(), next.number());
        stale.ifPresent(permission::refuseStale);
        yield stale.isEmpty();
      }
      case BACK -> {
        stage.back(next.tree());
        yield true;
      }
    };
  }
}
