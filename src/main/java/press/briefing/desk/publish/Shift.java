package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes the staged release the published one, and files the former away.
///
/// Every tree bears its number. So whatever a run that was killed has left tells by itself what it
/// is: a release that had not got its turn, or the one before.
record Shift(Ground ground, Disk disk) {
  /// Completes what a killed run has begun and clears away what it left. Call under the lock.
  void recover() throws IOException {
    if (Files.exists(ground.journal()) && !ground.folder().exists()) {
      boolean whole = Mark.in(ground.staged()).isPresent();
      disk.rename(whole ? ground.staged() : ground.former(), ground.live());
      disk.sync(ground.folder().parent(), false);
    }
    disk.delete(ground.journal());
    settle();
  }

  /// If this fails, what is published is as it was.
  void perform() throws IOException {
    disk.sync(ground.staged(), true);
    if (!ground.folder().exists()) {
      disk.rename(ground.staged(), ground.live());
    } else if (!disk.exchange(ground.staged(), ground.live())) {
      renameTwice();
    }
  }

  private void renameTwice() throws IOException {
    byte[] journal = "staging, former\n".getBytes(StandardCharsets.UTF_8);
    disk.write(ground.journal(), journal, Instant.EPOCH);
    disk.sync(ground.folder().parent(), false);
    disk.rename(ground.live(), ground.former());
    try {
      disk.rename(ground.staged(), ground.live());
    } catch (IOException e) {
      disk.rename(ground.former(), ground.live());
      throw e;
    }
  }

  /// Files away what has had its turn, clears away the rest and lets go of releases beyond the
  /// number that is kept. What cannot be done now is done by the next run.
  void close(int keep) {
    try {
      disk.sync(ground.folder().parent(), false);
      disk.delete(ground.journal());
      settle();
      prune(keep);
    } catch (IOException e) {
      // What is published is whole.
    }
  }

  /// Clears away what was not published, unless the next run needs it to mend what is.
  void discard() {
    if (Files.exists(ground.former()) && !ground.folder().exists()) {
      return;
    }
    try {
      disk.delete(ground.staged());
      disk.delete(ground.journal());
    } catch (IOException e) {
      // The next run does it.
    }
  }

  private void settle() throws IOException {
    settle(ground.staged());
    settle(ground.former());
    Optional<Mark> live = ground.mark();
    if (live.isPresent()) {
      disk.delete(ground.release(live.get().number()));
    }
    clearReleases();
  }

  private void settle(Path tree) throws IOException {
    Optional<Mark> mark = Mark.in(tree);
    int live = ground.mark().map(Mark::number).orElse(0);
    if (mark.filter(each -> each.number() < live && !isKept(each)).isPresent()) {
      strip(tree, mark);
      disk.folder(ground.releases(), ground.folder().parent());
      disk.rename(tree, ground.release(mark.get().number()));
      disk.sync(ground.releases(), false);
    } else {
      disk.delete(tree);
    }
  }

  private boolean isKept(Mark mark) {
    return Files.exists(ground.release(mark.number()));
  }

  /// A release that is kept holds only what is ours.
  private void strip(Path tree, Optional<Mark> mark) throws IOException {
    for (String name : Tree.others(tree, mark)) {
      disk.delete(tree.resolve(name));
    }
  }

  private void prune(int keep) throws IOException {
    List<Integer> kept = ground.kept();
    for (int number : kept.subList(Math.min(keep, kept.size()), kept.size())) {
      disk.delete(ground.release(number));
    }
    clearReleases();
  }

  private void clearReleases() throws IOException {
    if (ground.kept().isEmpty()) {
      disk.delete(ground.releases());
    }
  }
}
