package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.data.sql.Query;
import press.briefing.data.sql.Server;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.model.Series;

/// A server of the desk's, and what a publication may ask of it.
final class PostgresTest {
  private static final String PASSWORDS = "org.postgresql.pgpassfile";
  private static final String TABLE =
      """
      create table facts ("분기" text, "합계" numeric(12, 2), "구분" char(1), day date, noise float8);
      insert into facts values
        ('2025Q4', 96.10, 'a', '2025-12-31', 0.1::float8 + 0.2::float8),
        ('2026Q1', -102.35, 'r', '2026-03-31', 2.5),
        ('2026Q2', null, 'p', '2026-06-30', 1e15),
        ('2026Q3', 0.30, 'e', '2026-09-30', 'NaN'),
        ('2026Q4', 1234567.89, null, '2026-12-31', null);
      create sequence counter;
      create role desk login password 'p:ass w\\rd';
      select pg_reload_conf();
      """;

  @TempDir private static Path data;
  private static EmbeddedPostgres server;

  @TempDir private Path folder;
  private final Diagnostics problems = new Diagnostics();

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setDataDirectory(data).start();
    askDeskForItsPassword();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
    }
  }

  /// All others are trusted.
  private static void askDeskForItsPassword() throws IOException {
    Path rules = data.resolve("pg_hba.conf");
    Files.writeString(rules, "host all desk all scram-sha-256\n" + Files.readString(rules));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static String address(String user, String database) {
    return "postgresql://" + user + ":secret@localhost:" + server.getPort() + "/" + database;
  }

  private List<Series> read(String indicator, Map<String, String> variables) throws IOException {
    Files.writeString(folder.resolve("indicators.yaml"), indicator);
    Terms terms = new Terms(Optional.empty(), new Network.Open(variables));
    return new IndicatorReader(new DiskGate(folder), terms).read("indicators.yaml", problems);
  }

  private List<Series> ask(String sql) throws IOException {
    String data = "{url-env: DB, sql: " + '"' + sql + '"' + "}";
    return read("x: {name: X, data: " + data + "}", Map.of("DB", address("postgres", "postgres")));
  }

  private List<String> reported() {
    return problems.sorted().stream().map(PostgresTest::line).toList();
  }

  private static String line(Diagnostic problem) {
    return problem.place() + " " + Catalogue.of("en").message(problem);
  }

  @Test
  void givesTheSameFacts() throws IOException {
    String capex =
        """
        capex:
          name: Capex
          unit: USD
          scale: billion
          data: {url-env: DB, sql: select * from facts, period: 분기, value: 합계, status: 구분}
        """;
    Series read = read(capex, Map.of("DB", address("postgres", "postgres"))).getFirst();
    assertEquals(List.of(), reported());
    assertEquals(SameFactsTest.FACTS, SameFactsTest.facts(read));
  }

  @Test
  void readsDatesAndDoubles() throws IOException {
    Series read =
        ask("select day as period, noise as value from facts where day < '2026-09-01'").getFirst();
    assertEquals(List.of(), reported());
    assertEquals(
        """
        NONE DAY 1
        2025-12-31 0.3 …
        2026-03-31 2.5 …
        2026-06-30 1000000000000000 …
        """,
        SameFactsTest.facts(read));
  }

  @Test
  void readsDaysAlikeInEveryTimeZone() throws IOException {
    String night = "timestamptz '2026-11-01 00:30:00+09'";
    Series read = ask("select (" + night + ")::date as period, 1 as value").getFirst();
    assertEquals("NONE DAY 0\n2026-10-31 1 …\n", SameFactsTest.facts(read));
    ask("select " + night + " as period, 1 as value");
    assertEquals(
        List.of("indicators.yaml:1:39 “2026-10-31T15:30Z” is no period, or could be read as two"),
        reported());
  }

  @Test
  void canChangeNothing() throws IOException {
    ask("select '2026' as period, nextval('counter') as value");
    ask("with gone as (delete from facts returning 1) select 1 from gone");
    ask("select set_config('transaction_read_only', 'off', false) as period, 1 as value");
    assertEquals(
        List.of(
            "indicators.yaml:1:39 the database refuses the query:"
                + " cannot execute SELECT in a read-only transaction",
            "indicators.yaml:1:39 the database refuses the query:"
                + " cannot execute nextval() in a read-only transaction",
            "indicators.yaml:1:39 the database refuses the query:"
                + " transaction read-write mode must be set before any query"),
        reported());
  }

  @Test
  void takesPasswordFromAddressOrFile() throws IOException {
    String host = "localhost:" + server.getPort();
    Path passwords = folder.resolve("pgpass");
    Files.writeString(passwords, host + ":*:desk:p\\:ass w\\\\rd\n");
    System.setProperty(PASSWORDS, passwords.toString());
    try {
      for (String user : List.of("desk", "desk:p%3Aass%20w%5Crd", "desk:wrong")) {
        read(
            "x: {name: X, data: {url-env: DB, sql: \"select '2026' as period, 1 as value\"}}",
            Map.of("DB", "postgresql://" + user + "@" + host + "/postgres"));
      }
    } finally {
      System.clearProperty(PASSWORDS);
    }
    assertEquals(
        List.of(
            "indicators.yaml:1:30 the server of DB cannot be asked: user or password are wrong"),
        reported());
  }

  @Test
  void isStoppedInTime() {
    Place place = Place.of("indicators.yaml").at(3, 5);
    Server asked = new Server("DB", address("postgres", "postgres"), place, problems);
    assertEquals(
        Optional.empty(), asked.rows(new Query("select pg_sleep(60)", 1), place, List.of()));
    assertEquals(List.of("indicators.yaml:3:5 the query did not end within 1 s"), reported());
  }

  @Test
  void saysWhyItCannotBeAskedAndNoPassword() throws IOException {
    String each = "{name: X, data: {url-env: %s, sql: select 1}}";
    String all =
        "a: "
            + each.formatted("A")
            + "\nb: "
            + each.formatted("B")
            + "\nc: "
            + each.formatted("C")
            + "\nd: "
            + each.formatted("D")
            + "\ne: "
            + each.formatted("E")
            + "\n";
    read(
        all,
        Map.of(
            "A", address("nobody", "postgres"),
            "B", address("postgres", "nowhere"),
            "C", "postgresql://postgres:secret@localhost:1/postgres",
            "D", "mysql://root:secret@localhost/db",
            "E", " "));
    assertEquals(
        List.of(
            "indicators.yaml:1:30 the server of A cannot be asked: user or password are wrong",
            "indicators.yaml:2:30 the server of B cannot be asked: there is no such database",
            "indicators.yaml:3:30 the server of C cannot be asked: it does not answer, or the"
                + " connection broke",
            "indicators.yaml:4:30 the environment variable D holds no address of a PostgreSQL"
                + " database",
            "indicators.yaml:5:30 the environment variable E is not set, or empty"),
        reported());
  }
}
