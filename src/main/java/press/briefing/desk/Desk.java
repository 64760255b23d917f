package press.briefing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.briefing.desk.disk.KernelExchange;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.disk.OutLock;
import press.briefing.desk.disk.WriteFailure;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;

/// Runs orders: reads, assembles, proofreads, typesets, renders and, if all went well, exchanges
/// the output in one step.
public final class Desk {
  private static final int LOCK_TRIES = 400;

  private final Order order;
  private final Diagnostics problems = new Diagnostics();
  private final long start = System.nanoTime();

  private Desk(Order order) {
    this.order = order;
  }

  /// Runs an order to its end. Nothing is thrown: whatever goes wrong is in the report.
  public static Report run(Order order) {
    return new Desk(order).run();
  }

  private Report run() {
    try {
      return report(find(), Optional.empty());
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(Objects.requireNonNull(e.getCause()));
    } catch (RuntimeException | Error e) {
      problems.error(Code.RUN_FAULT, Place.NOWHERE, e);
      return report(List.of(), Optional.of(e));
    }
  }

  private Report failed(IOException e) {
    problems.error(Code.OUT_WRITE, Place.NOWHERE, order.out(), WriteFailure.word(e));
    return report(List.of(), Optional.of(e));
  }

  private Report report(List<Report.Made> made, Optional<Throwable> fault) {
    Report.Outcome outcome = Verdict.on(problems.sorted(), order, !made.isEmpty());
    return new Report(
        outcome,
        outcome == Report.Outcome.DONE ? made : List.of(),
        problems.sorted().stream().map(this::weighed).toList(),
        Duration.ofNanos(System.nanoTime() - start),
        fault);
  }

  private Diagnostic weighed(Diagnostic found) {
    return order.strict() && found.severity() == Severity.WARNING
        ? new Diagnostic(Severity.ERROR, found.code(), found.place(), found.arguments())
        : found;
  }

  private List<Report.Made> find() throws IOException {
    Optional<SourceFolder> source = new SourceFinder(problems).find(order.source());
    OutFolder out = OutFolder.of(order.out());
    boolean free = out.isFree(source.map(SourceFolder::path), problems);
    if (source.isEmpty() || !free) {
      return List.of();
    }
    List<IssueFiles> issues = new Selection(order, problems).of(source.get());
    boolean usable = Verdict.on(problems.sorted(), order, false) != Report.Outcome.USAGE;
    return usable && !issues.isEmpty() ? lock(out, source.get(), issues) : List.of();
  }

  private List<Report.Made> lock(OutFolder out, SourceFolder source, List<IssueFiles> issues)
      throws IOException {
    Files.createDirectories(out.parent());
    Optional<OutLock> lock = OutLock.acquire(out.beside("lock"), LOCK_TRIES);
    if (lock.isEmpty()) {
      problems.error(Code.OUT_BUSY, Place.NOWHERE, order.out());
      return List.of();
    }
    try (OutLock _ = lock.get()) {
      return exchange(out, source, issues);
    }
  }

  private List<Report.Made> exchange(OutFolder out, SourceFolder source, List<IssueFiles> issues)
      throws IOException {
    Switch change = new Switch(out, new KernelExchange());
    change.recover();
    if (!out.isFree(Optional.of(source.path()), problems)) {
      return List.of();
    }
    Optional<Manifest> last = last(out);
    if (last.isEmpty()) {
      return List.of();
    }
    try (Disk disk = new Disk()) {
      Staging staging = Staging.create(change.staged(), out.path(), disk);
      List<Report.Made> made =
          new PublicationRun(order, out, last.get(), staging, problems).make(source, issues);
      if (Verdict.on(problems.sorted(), order, !made.isEmpty()) == Report.Outcome.DONE) {
        disk.settle();
        change.perform();
      }
      return made;
    } finally {
      change.discard();
    }
  }

  /// The record of the last output. Where there is none that can be read, only a whole order can be
  /// run; for a partial one that is an error, and it comes back empty.
  private Optional<Manifest> last(OutFolder out) throws IOException {
    if (!out.isOurs()) {
      return Optional.of(Manifest.EMPTY);
    }
    Optional<Manifest> read = Manifest.in(out);
    if (read.isEmpty() && order.isPartial()) {
      problems.error(Code.OUT_RECORD, Place.NOWHERE, order.out());
      return Optional.empty();
    }
    return Optional.of(read.orElse(Manifest.EMPTY));
  }
}
