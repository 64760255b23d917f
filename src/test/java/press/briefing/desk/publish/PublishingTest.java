package press.briefing.desk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.desk.Report.Outcome;
import press.briefing.desk.disk.OutFolder;
import press.briefing.desk.publish.PublishOrder.Way;
import press.briefing.desk.publish.PublishReport.Change;
import press.briefing.desk.publish.PublishReport.Change.Kind;
import press.briefing.desk.publish.PublishReport.Release;
import press.briefing.diagnostic.Code;

final class PublishingTest {
  private static final Map<String, String> ONE =
      Map.of("index.html", "one", "ko/a/index.html", "가", "en/a/index.html", "a");
  private static final Map<String, String> TWO =
      Map.of("index.html", "two", "ko/a/index.html", "가", "ko/b/index.html", "나");

  @TempDir private Path folder;
  private Yard yard;

  @BeforeEach
  void open() {
    yard = new Yard(folder.resolve("밖"));
  }

  private static List<Code> codes(PublishReport report) {
    return report.diagnostics().stream().map(each -> each.code()).toList();
  }

  private static Release release(PublishReport report) {
    return report.release().orElseThrow();
  }

  private PublishReport publish(Map<String, String> files) {
    yard.build(files);
    return yard.publish();
  }

  @Test
  void whatChangesIsToldAndOnlyThatGetsANewTime() {
    publish(ONE);
    SortedMap<String, String> first = yard.files();
    assertEquals(
        new Release(
            2,
            List.of(
                new Change(Kind.REMOVED, "en/a/index.html", 1),
                new Change(Kind.CHANGED, "index.html", 3),
                new Change(Kind.ADDED, "ko/b/index.html", 3)),
            1,
            List.of(1)),
        release(publish(TWO)));
    assertEquals(TWO, yard.texts());
    assertEquals("2026-11-23T00:00:00Z 가", first.get("ko/a/index.html"));
    assertEquals("2026-11-23T00:00:00Z 가", yard.files().get("ko/a/index.html"));
    assertEquals("2026-11-23T01:00:00Z two", yard.files().get("index.html"));
  }

  @Test
  void timesNeverStandStill() {
    publish(ONE);
    yard = new Yard(yard.folder());
    publish(TWO);
    assertEquals("2026-11-23T00:00:01Z two", yard.files().get("index.html"));
  }

  @Test
  void theDiskItselfDoesAllThat() {
    yard.build(ONE);
    yard.run(Way.FORWARD, new LocalDisk());
    SortedMap<String, String> first = yard.files();
    yard.build(TWO);
    yard.run(Way.FORWARD, new LocalDisk());
    assertEquals(TWO, yard.texts());
    yard.run(Way.BACK, new LocalDisk());
    assertEquals(first, yard.files());
  }

  @Test
  void theSameOutputMakesNoSecondRelease() {
    publish(ONE);
    SortedMap<String, String> first = yard.files();
    assertEquals(new Release(1, List.of(), 3, List.of()), release(publish(ONE)));
    assertEquals(first, yard.files());
  }

  @Test
  void asManyReleasesAreKeptAsWanted() throws IOException {
    for (int i = 1; i <= 5; i++) {
      publish(Map.of("index.html", "release " + i));
    }
    assertEquals(List.of(4, 3, 2), new Ground(out(yard.site())).kept());
    yard.build(ONE);
    Path out = yard.folder().resolve("out");
    PublishOrder order = new PublishOrder(out, yard.site(), Way.FORWARD, false, false, 0);
    assertEquals(List.of(), release(yard.run(order, FaultyDisk.sound())).kept());
    assertEquals(List.of("out", "site"), names(yard.folder()));
  }

  private static OutFolder out(Path path) {
    return OutFolder.of(path);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void goingBackTwiceGoesBackTwo() {
    publish(ONE);
    SortedMap<String, String> first = yard.files();
    publish(TWO);
    publish(Map.of());
    yard.goBack();
    assertEquals(TWO, yard.texts());
    assertEquals(1, release(yard.goBack()).number());
    assertEquals(first, yard.files());
    assertEquals(List.of(Code.PUBLISH_NONE), codes(yard.goBack()));
    assertEquals(2, release(publish(TWO)).number());
  }

  @Test
  void whatIsNotOursStays() throws IOException {
    yard.write("site/.git/config", "git");
    publish(ONE);
    yard.write("site/CNAME", "example.org");
    yard.write("site/ko/stray.html", "stray");
    publish(TWO);
    assertEquals("example.org", yard.texts().get("CNAME"));
    assertEquals("git", yard.texts().get(".git/config"));
    assertEquals(null, yard.texts().get("ko/stray.html"));
    assertEquals(List.of(Mark.FILE, "en", "index.html", "ko"), names(releases().resolve("1")));
    yard.goBack();
    assertEquals("example.org", yard.texts().get("CNAME"));
    assertEquals(
        List.of(Code.PUBLISH_TAKEN), codes(publish(Map.of("index.html", "x", "CNAME/a", "y"))));
  }

  private Path releases() {
    return new Ground(out(yard.site())).releases();
  }

  @Test
  void foreignFoldersAreRefused() throws IOException {
    yard.build(ONE);
    yard.write("site/index.html", "mine");
    assertEquals(List.of(Code.PUBLISH_FOREIGN), codes(yard.publish()));
    assertEquals(List.of(Code.PUBLISH_FOREIGN), codes(yard.goBack()));
    assertEquals(Map.of("index.html", "mine"), yard.texts());
    for (String to : List.of("out", "out/site", ".", "out/index.html")) {
      Path path = yard.folder().resolve(to);
      Path out = yard.folder().resolve("out");
      PublishOrder order = new PublishOrder(out, path, Way.FORWARD, false, false, 3);
      PublishReport report = yard.run(order, FaultyDisk.sound());
      assertEquals(Outcome.USAGE, report.outcome(), to);
    }
    assertEquals(List.of("out", "site"), names(yard.folder()));
    Files.delete(yard.folder().resolve("out/.briefing-output"));
    Files.delete(yard.site().resolve("index.html"));
    assertEquals(List.of(Code.PUBLISH_SOURCE), codes(yard.publish()));
    assertEquals(Map.of(), yard.texts());
  }

  @Test
  void draftsAndIssuesBeforeTheirTimeNeedAWord() {
    yard.build(
        ONE,
        """
        {"issue":"a","draft":true},{"issue":"b","until":"2026-11-24T09:00+09:00"},
        {"issue":"c","until":"2026-11-23T00:00Z"}\
        """);
    PublishReport report = yard.publish();
    assertEquals(List.of(Code.PUBLISH_DRAFT, Code.PUBLISH_EARLY), codes(report));
    assertEquals(Outcome.CONTENT, report.outcome());
    Path out = yard.folder().resolve("out");
    PublishOrder order = new PublishOrder(out, yard.site(), Way.FORWARD, false, true, 3);
    assertEquals(Outcome.DONE, yard.run(order, FaultyDisk.sound()).outcome());
    assertEquals(ONE, yard.texts());
  }

  @Test
  void anOutputThatIsNotAsBuiltIsRefused() {
    publish(ONE);
    yard.build(TWO);
    yard.write("out/index.html", "typed in");
    PublishReport report = yard.publish();
    assertEquals(List.of(Code.PUBLISH_STALE), codes(report));
    assertEquals(Outcome.FAULT, report.outcome());
    assertEquals(ONE, yard.texts());
    yard.build(TWO);
    yard.write("out/surplus.html", "x");
    assertEquals(List.of(Code.PUBLISH_SURPLUS), codes(yard.publish()));
    assertEquals(TWO, yard.texts());
  }

  @Test
  void aReleaseThatWasChangedIsNotGoneBackTo() {
    publish(ONE);
    publish(TWO);
    yard.write("site/ko/a/index.html", "typed into the file that both releases share");
    assertEquals(List.of(Code.PUBLISH_DAMAGED), codes(yard.goBack()));
    assertEquals(
        List.of(new Change(Kind.CHANGED, "ko/a/index.html", 3)), release(publish(TWO)).changes());
  }

  @Test
  void aPlanTouchesNothing() throws IOException {
    yard.build(ONE);
    assertEquals(
        3, release(yard.run(yard.order(Way.FORWARD, true), FaultyDisk.sound())).changes().size());
    assertEquals(List.of("out"), names(yard.folder()));
    yard.publish();
    yard.build(TWO);
    PublishReport plan = yard.run(yard.order(Way.FORWARD, true), new FaultyDisk(0, true, true));
    assertEquals(List.of("out", "site"), names(yard.folder()));
    assertEquals(plan.release(), yard.publish().release());
    PublishReport back = yard.run(yard.order(Way.BACK, true), new FaultyDisk(0, true, true));
    assertEquals(TWO, yard.texts());
    assertEquals(back.release(), yard.goBack().release());
  }

  /// Whatever step fails, the site is one of the two, and the next run goes on as if nothing had
  /// been.
  @Test
  void anyStepMayFail() throws IOException {
    for (boolean exchanges : List.of(true, false)) {
      for (boolean kills : List.of(true, false)) {
        for (Way way : Way.values()) {
          int steps = 0;
          while (failsAt(steps, kills, exchanges, way)) {
            steps++;
          }
          assertTrue(steps > 10, () -> "too few steps");
        }
      }
    }
  }

  private boolean failsAt(int steps, boolean kills, boolean exchanges, Way way) throws IOException {
    String name = steps + "-" + kills + exchanges + way;
    yard = new Yard(folder.resolve(name));
    publish(Map.of("index.html", "zero"));
    publish(ONE);
    SortedMap<String, String> first = yard.files();
    publish(TWO);
    yard.write("site/CNAME", "example.org");
    SortedMap<String, String> old = yard.files();
    yard.build(Map.of("index.html", "three", "ko/a/index.html", "가"));
    FaultyDisk disk = new FaultyDisk(steps, kills, exchanges);
    PublishReport report = yard.run(way, disk);
    if (!disk.hasFailed()) {
      return false;
    }
    boolean done = report.outcome() == Outcome.DONE;
    if (!done && !kills) {
      assertEquals(old, yard.files(), name);
      assertEquals(List.of(Code.PUBLISH_WRITE), codes(report), name);
    }
    boolean gone = kills && !exchanges && !Files.exists(yard.site());
    boolean moved = gone || done || !old.equals(yard.files());
    PublishReport again = moved ? yard.goBack() : yard.run(way, FaultyDisk.sound());
    assertEquals(Outcome.DONE, again.outcome(), name);
    int now = release(again).number();
    switch (now) {
      case 1 -> assertEquals("zero", yard.texts().get("index.html"), name);
      case 2 -> {
        first.put("CNAME", old.get("CNAME"));
        assertEquals(first, yard.files(), name);
      }
      case 3 -> assertEquals(old, yard.files(), name);
      default -> assertEquals("three", yard.texts().get("index.html"), name);
    }
    boolean kept = !release(again).kept().isEmpty();
    assertEquals(
        kept ? List.of(".site.briefing-releases", "out", "site") : List.of("out", "site"),
        names(yard.folder()),
        name);
    return true;
  }
}
