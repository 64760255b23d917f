package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.desk.disk.Exchange;
import press.briefing.desk.disk.KernelExchange;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.disk.OutLock;
import press.briefing.desk.disk.Trees;

final class SwitchTest {
  private static final Exchange NEVER = (one, other) -> false;

  @TempDir private Path folder;
  private OutFolder out;

  @BeforeEach
  void name() {
    out = OutFolder.of(folder.resolve("결과"));
  }

  private Switch with(Exchange exchange) {
    return new Switch(out, exchange);
  }

  private void stage(String text) throws IOException {
    try (Disk disk = new Disk()) {
      Staging.create(with(NEVER).staged(), out.path(), disk)
          .write("ko/a.txt", text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void assertOnly(String text) throws IOException {
    assertEquals(List.of("결과/ko/a.txt"), Trees.files(folder));
    assertEquals(text, Files.readString(out.path().resolve("ko/a.txt")));
  }

  @Test
  void firstOutputIsRenamedIntoPlace() throws IOException {
    stage("first");
    with(NEVER).perform();
    assertOnly("first");
  }

  @Test
  void laterOutputIsExchanged() throws IOException {
    stage("first");
    with(NEVER).perform();
    stage("second");
    with(new KernelExchange()).perform();
    assertOnly("second");
  }

  @Test
  void kernelExchangesFolders() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createFile(one.resolve("a"));
    assertTrue(new KernelExchange().swap(one, other));
    assertEquals(List.of("other/a"), Trees.files(folder));
    assertFalse(new KernelExchange().swap(one, folder.resolve("absent")));
  }

  @Test
  void withoutExchangeTwoRenamesDoIt() throws IOException {
    stage("first");
    with(NEVER).perform();
    stage("second");
    with(NEVER).perform();
    assertOnly("second");
  }

  @Test
  void buildKilledBetweenItsRenamesIsCompleted() throws IOException {
    stage("first");
    with(NEVER).perform();
    stage("second");
    Files.move(out.path(), out.beside("former"));
    Files.createFile(out.beside("journal"));
    with(NEVER).recover();
    assertOnly("second");
  }

  @Test
  void buildKilledBeforeItsRenamesIsForgotten() throws IOException {
    stage("first");
    with(NEVER).perform();
    stage("second");
    Files.createFile(out.beside("journal"));
    with(NEVER).recover();
    assertOnly("first");
  }

  @Test
  void halfStagedFolderIsClearedAway() throws IOException {
    stage("first");
    with(NEVER).perform();
    stage("half");
    with(NEVER).recover();
    assertOnly("first");
  }

  @Test
  void failedSecondRenameLeavesTheOldOutput() throws IOException {
    stage("first");
    with(NEVER).perform();
    Exchange vanishing =
        (staged, old) -> {
          try {
            Trees.delete(staged);
            return false;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
    stage("second");
    assertThrows(IOException.class, () -> with(vanishing).perform());
    with(NEVER).discard();
    assertOnly("first");
  }

  @Test
  void outputThatCouldNotBeMovedBackIsKeptForTheNextStart() throws IOException {
    stage("first");
    with(NEVER).perform();
    Files.move(out.path(), out.beside("former"));
    Files.createFile(out.beside("journal"));
    with(NEVER).discard();
    with(NEVER).recover();
    assertOnly("first");
  }

  @Test
  void lockKeepsASecondBuildOffUntilItIsClosed() throws IOException {
    Path file = out.beside("lock");
    OutLock first = OutLock.acquire(file, 1).orElseThrow();
    assertTrue(OutLock.acquire(file, 2).isEmpty());
    first.close();
    OutLock.acquire(file, 1).orElseThrow().close();
    assertEquals(List.of(), Trees.files(folder));
  }

  @Test
  void nothingIsWrittenOutsideTheStaging() throws IOException {
    try (Disk disk = new Disk()) {
      Staging staging = Staging.create(folder.resolve("s"), out.path(), disk);
      assertThrows(IllegalArgumentException.class, () -> staging.write("../x", new byte[] {1}));
    }
  }

  @Test
  void manyFilesAreWrittenWithFewOfThemOpen() throws IOException {
    try (Disk disk = new Disk()) {
      Staging staging = Staging.create(folder.resolve("s"), out.path(), disk);
      for (int at = 0; at < 500; at++) {
        staging.write("d/" + at, new byte[] {(byte) at});
        assertEquals((byte) at, staging.read("d/" + at)[0]);
      }
      disk.settle();
    }
    assertEquals(500, Trees.files(folder.resolve("s")).size());
  }
}
