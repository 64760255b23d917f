package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.briefing.desk.Manifest;
import press.briefing.desk.Manifest.Held;
import press.briefing.desk.Report.Outcome;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.disk.Trees;
import press.briefing.desk.publish.PublishOrder.Way;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;

/// Says whether an order may be followed. If not, an error says why.
record Permission(PublishOrder order, Ground ground, Diagnostics problems) {
  private static final int MOST_LISTED = 3;
  private static final Set<Code> CONTENT = EnumSet.of(Code.PUBLISH_DRAFT, Code.PUBLISH_EARLY);
  private static final Set<Code> FAULT =
      EnumSet.of(
          Code.PUBLISH_BUSY,
          Code.PUBLISH_STALE,
          Code.PUBLISH_DAMAGED,
          Code.PUBLISH_WRITE,
          Code.RUN_FAULT);

  /// How a run ends by what was found on the way.
  static Outcome outcome(List<Diagnostic> found) {
    List<Code> errors =
        found.stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .map(Diagnostic::code)
            .toList();
    if (errors.stream().anyMatch(FAULT::contains)) {
      return Outcome.FAULT;
    }
    if (errors.stream().anyMatch(each -> !CONTENT.contains(each))) {
      return Outcome.USAGE;
    }
    return errors.isEmpty() ? Outcome.DONE : Outcome.CONTENT;
  }

  private boolean refuse(Code code, Object... arguments) {
    problems.error(code, Place.NOWHERE, arguments);
    return false;
  }

  /// Whether the folder may be published to.
  boolean forGround() throws IOException {
    if (ground.live().getFileName() == null) {
      return refuse(Code.PUBLISH_FOREIGN, order.to());
    }
    if (ground.folder().isBelowFile()) {
      return refuse(Code.PUBLISH_FILE, order.to());
    }
    if (order.way() == Way.FORWARD && isNested()) {
      return refuse(Code.PUBLISH_NESTED, order.out(), order.to());
    }
    return ground.mark().isPresent()
        || ground.isFresh()
        || refuse(Code.PUBLISH_FOREIGN, order.to());
  }

  /// Whether a run may begin to touch the disk.
  boolean beforeLock(Instant now) throws IOException {
    return forGround()
        && switch (order.way()) {
          case FORWARD -> forOutput(now).isPresent();
          case BACK -> ground.mayHavePrevious() || refuseNone();
        };
  }

  private boolean isNested() {
    Path out = OutFolder.of(order.out()).path();
    return out.startsWith(ground.live()) || ground.live().startsWith(out);
  }

  /// The record of the output folder, if all that it holds may appear by now.
  Optional<Manifest> forOutput(Instant now) throws IOException {
    Optional<Manifest> manifest = Manifest.in(OutFolder.of(order.out()));
    if (manifest.isEmpty()) {
      refuse(Code.PUBLISH_SOURCE, order.out());
    }
    return manifest.filter(each -> order.draft() || isFree(each.held(), now));
  }

  private boolean isFree(List<Held> held, Instant now) {
    String drafts =
        held.stream().filter(Held::draft).map(Held::issue).collect(Collectors.joining(", "));
    List<Held> early =
        held.stream()
            .filter(each -> each.until().filter(time -> time.toInstant().isAfter(now)).isPresent())
            .toList();
    early.forEach(each -> refuse(Code.PUBLISH_EARLY, each.issue(), each.until().orElseThrow()));
    return (drafts.isEmpty() || refuse(Code.PUBLISH_DRAFT, order.out(), drafts)) && early.isEmpty();
  }

  /// Whether all files of an output are as they were built.
  boolean forFiles(Tree out) throws IOException {
    boolean all = true;
    for (Manifest.Entry each : out.files()) {
      all &= out.bytes(each).isPresent() || refuseStale(each.path());
    }
    return all;
  }

  boolean refuseStale(String path) {
    return refuse(Code.PUBLISH_STALE, order.out().resolve(path));
  }

  /// Whether nothing that is not ours stands where a file is to go.
  boolean forNames(Tree next) throws IOException {
    List<String> tops = Mark.tops(next.files());
    boolean all = true;
    for (String name : Tree.others(ground.live(), ground.mark())) {
      all &= !tops.contains(name) || refuse(Code.PUBLISH_TAKEN, order.to().resolve(name));
    }
    return all;
  }

  /// Warns of files that stand in an output and are not of it. Hidden ones at its top are known to
  /// be those of other tools.
  void mentionSurplus(Tree out) throws IOException {
    Set<String> known = out.files().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
    List<String> others =
        Trees.files(out.root()).stream()
            .filter(each -> !each.startsWith(".") && !known.contains(each))
            .toList();
    if (!others.isEmpty()) {
      String some = String.join(", ", others.subList(0, Math.min(MOST_LISTED, others.size())));
      String named = others.size() > MOST_LISTED ? some + " …" : some;
      problems.warning(Code.PUBLISH_SURPLUS, Place.NOWHERE, order.out(), named);
    }
  }

  /// Whether a release that was kept is as it was published.
  boolean forRelease(Tree release, Mark mark) {
    return Sums.of(release.files()).equals(mark.sha256())
        || refuse(Code.PUBLISH_DAMAGED, release.root());
  }

  boolean refuseNone() {
    return refuse(Code.PUBLISH_NONE, order.to());
  }

  boolean refuseDamaged(Path release) {
    return refuse(Code.PUBLISH_DAMAGED, release);
  }
}
