package press.briefing.data.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Source;

/// An SQLite database that came through the gate: a copy in memory, which can reach no other file.
public final class SqliteFile {
  private static final int LONGEST_VALUE = 1 << 24;
  private static final int MOST_HEAP = 256 << 20;
  private static final Pattern REASON = Pattern.compile("\\[.*?\\][^(]*\\((.*)\\)", Pattern.DOTALL);

  private final Source source;
  private final Diagnostics problems;

  private SqliteFile(Source source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
  }

  /// The database in a file. Where its newest changes lie in a file beside it, because a program is
  /// writing or has broken off, that is an error, and it comes back empty.
  public static Optional<SqliteFile> open(
      Gate gate, Source source, Place cited, Diagnostics problems) {
    for (Beside each : Beside.values()) {
      Optional<Source> beside =
          gate.openIfPresent(source.path() + each.ending(), Budget.DATA, problems);
      if (beside.filter(found -> each.holdsChanges(found.bytes())).isPresent()) {
        problems.error(Code.DATA_WRITING, cited, source.path(), beside.get().path());
        return Optional.empty();
      }
    }
    return Optional.of(new SqliteFile(source, problems));
  }

  /// The rows of a query; empty after the error that it could not be answered.
  ///
  /// @param place of the query
  /// @param wanted the columns that are cited
  public Optional<Rows> rows(Query query, Place place, List<String> wanted) {
    try (SQLiteConnection database = JDBC.createConnection("jdbc:sqlite::memory:", settings())) {
      fill(database);
      Deadline.set(database, query.seconds());
      try (PreparedStatement statement = database.prepareStatement(query.sql());
          ResultSet result = statement.executeQuery()) {
        return Optional.of(
            new ResultRows(wanted, Values.BY_VALUE, source.place()::at, problems).read(result));
      }
    } catch (SQLException e) {
      report(e, query, place);
      return Optional.empty();
    }
  }

  private static Properties settings() {
    SQLiteConfig config = new SQLiteConfig();
    config.enableLoadExtension(false);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config.toProperties();
  }

  private void fill(SQLiteConnection database) throws SQLException {
    database.deserialize("main", Journals.without(source.bytes()));
    database.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
    database.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
    try (Statement statement = database.createStatement()) {
      statement.execute("pragma query_only = on");
      statement.execute("pragma hard_heap_limit = " + MOST_HEAP);
    }
  }

  private void report(SQLException e, Query query, Place place) {
    SQLiteErrorCode code =
        e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    switch (code) {
      case SQLITE_INTERRUPT -> problems.error(Code.DATA_QUERY_TIME, place, query.seconds());
      case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_CANTOPEN ->
          problems.error(Code.DATA_DATABASE, source.place());
      default -> problems.error(Code.DATA_QUERY, place, reason(String.valueOf(e.getMessage())));
    }
  }

  /// What the database itself says, without the driver's words around it.
  private static String reason(String message) {
    Matcher matcher = REASON.matcher(message);
    return matcher.matches() ? matcher.group(1) : message;
  }
}
