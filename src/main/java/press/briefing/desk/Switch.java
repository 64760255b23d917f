package press.briefing.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import press.briefing.desk.disk.Exchange;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.disk.Trees;

/// Puts what is staged in the place of the output.
///
/// One exchange does it where the system can; elsewhere two renames, between which there is no
/// output for a moment. A journal lets the next start complete them.
record Switch(OutFolder out, Exchange exchange) {
  Path staged() {
    return out.beside("staging");
  }

  private Path former() {
    return out.beside("former");
  }

  private Path journal() {
    return out.beside("journal");
  }

  /// Completes what a killed build has begun and clears away what it left. Call under the lock.
  void recover() throws IOException {
    if (Files.exists(journal()) && !out.exists()) {
      rename(Files.exists(staged()) ? staged() : former(), out.path());
      Trees.syncEntries(out.parent());
    }
    Files.deleteIfExists(journal());
    Trees.delete(staged());
    Trees.delete(former());
  }

  /// Makes the staged folder the output. If this fails, the output is as it was.
  void perform() throws IOException {
    Trees.sync(staged());
    if (!out.exists()) {
      rename(staged(), out.path());
    } else if (!exchange.swap(staged(), out.path())) {
      renameTwice();
    }
    Trees.syncEntries(out.parent());
    discard();
  }

  private void renameTwice() throws IOException {
    Files.write(journal(), "staging, former\n".getBytes(StandardCharsets.UTF_8));
    Trees.syncEntries(out.parent());
    rename(out.path(), former());
    try {
      rename(staged(), out.path());
    } catch (IOException e) {
      rename(former(), out.path());
      throw e;
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Clears away whatever is not the output, unless the next start needs it to mend the output.
  /// What cannot be deleted now is so then.
  void discard() {
    if (Files.exists(former()) && !out.exists()) {
      return;
    }
    try {
      Files.deleteIfExists(journal());
      Trees.delete(staged());
      Trees.delete(former());
    } catch (IOException e) {
      // The output itself is complete.
    }
  }
}
