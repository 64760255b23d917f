package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import press.briefing.desk.Manifest;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.publish.PublishOrder.Way;
import press.briefing.desk.publish.PublishReport.Release;

/// The release that is to be published next, beside the one that is.
///
/// @param number the one it gets, or has had
record Candidate(Tree tree, int number, Difference difference) {
  /// What an order asks for; empty, with an error, if it cannot be had.
  static Optional<Candidate> of(Permission permission, Instant now) throws IOException {
    if (!permission.forGround()) {
      return Optional.empty();
    }
    return switch (permission.order().way()) {
      case FORWARD -> forward(permission, now);
      case BACK -> back(permission);
    };
  }

  private static Optional<Candidate> forward(Permission permission, Instant now)
      throws IOException {
    Optional<Manifest> manifest = permission.forOutput(now);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    Path root = OutFolder.of(permission.order().out()).path();
    Tree out = new Tree(root, manifest.get().files());
    if (!permission.forFiles(out) || !permission.forNames(out)) {
      return Optional.empty();
    }
    permission.mentionSurplus(out);
    return Optional.of(between(permission.ground(), out, permission.ground().nextNumber()));
  }

  private static Optional<Candidate> back(Permission permission) throws IOException {
    OptionalInt number = permission.ground().previous();
    if (number.isEmpty()) {
      permission.refuseNone();
      return Optional.empty();
    }
    Path root = permission.ground().release(number.getAsInt());
    Optional<Mark> mark = Mark.in(root).filter(each -> each.number() == number.getAsInt());
    if (mark.isEmpty()) {
      permission.refuseDamaged(root);
      return Optional.empty();
    }
    Tree release = Tree.of(root, mark.get());
    return permission.forRelease(release, mark.get()) && permission.forNames(release)
        ? Optional.of(between(permission.ground(), release, number.getAsInt()))
        : Optional.empty();
  }

  private static Candidate between(Ground ground, Tree next, int number) throws IOException {
    Optional<Mark> mark = ground.mark();
    Tree live =
        mark.isPresent() ? Tree.of(ground.live(), mark.get()) : new Tree(ground.live(), List.of());
    return new Candidate(next, number, Difference.between(live, next));
  }

  /// Whether it is another release than the published one. The same output makes no second one.
  boolean isOther(Ground ground, Way way) throws IOException {
    return way == Way.BACK || ground.mark().isEmpty() || !difference.changes().isEmpty();
  }

  /// What becomes of the folder with it.
  ///
  /// @param keep how many former releases are kept
  Release release(Ground ground, Way way, int keep) throws IOException {
    Optional<Mark> mark = ground.mark();
    boolean other = isOther(ground, way);
    int same = difference.same().size();
    if (way == Way.BACK) {
      List<Integer> rest = ground.kept().stream().filter(each -> each != number).toList();
      return new Release(number, difference.changes(), same, rest);
    }
    Stream<Integer> former = mark.filter(_ -> other).map(Mark::number).stream();
    List<Integer> kept = Stream.concat(former, ground.kept().stream()).limit(keep).toList();
    int now = other ? number : mark.map(Mark::number).orElse(number);
    return new Release(now, difference.changes(), same, kept);
  }
}
