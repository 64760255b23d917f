package press.briefing.data.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.gate.Source;

/// What a query must never get.
final class SqliteFileTest {
  private static final Place PLACE = Place.of("indicators.yaml").at(3, 5);
  private static final String ENDLESS =
      "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n";

  private final Diagnostics problems = new Diagnostics();
  private final Gate gate = new DiskGate(Path.of("src/test/resources/cases/data-sqlite"));

  private void ask(Query query) {
    Source source = gate.open("desk.sqlite", PLACE, Budget.DATA, problems).orElseThrow();
    SqliteFile file = SqliteFile.open(gate, source, PLACE, problems).orElseThrow();
    assertEquals(Optional.empty(), file.rows(query, PLACE, List.of("period")));
  }

  private List<String> reported() {
    return problems.sorted().stream().map(SqliteFileTest::line).toList();
  }

  private static String line(Diagnostic problem) {
    return problem.code().word() + " " + problem.arguments();
  }

  @Test
  void isStoppedInTime() {
    ask(new Query(ENDLESS, 0));
    assertEquals(List.of("data.query.time [0]"), reported());
  }

  @Test
  void reachesNoOtherFile(@TempDir Path folder) throws IOException {
    ask(new Query("attach database '" + folder.resolve("other.db") + "' as other", 10));
    ask(new Query("vacuum into '" + folder.resolve("copy.db") + "'", 10));
    assertEquals(List.of("data.query [Query does not return results]"), reported());
    assertFalse(
        Files.exists(folder.resolve("other.db")) || Files.exists(folder.resolve("copy.db")));
  }

  @Test
  void hasMemoryForNoMoreThanItsBudget() {
    ask(
        new Query(
            "with recursive n(i) as (select 1 union all select i + 1 from n limit 2000)"
                + " select group_concat(hex(zeroblob(1000000))) as period from n",
            10));
    assertEquals(List.of("data.query [string or blob too big]"), reported());
  }
}
