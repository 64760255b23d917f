package press.briefing.data.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// A PostgreSQL server, asked in transactions that can only read, and whose days are those of UTC
/// wherever the desk is.
///
/// A password that its address does not hold comes from the file that PostgreSQL's own programs
/// use, `~/.pgpass` or what `PGPASSFILE` names.
///
/// @param variable the name of what holds the address; the address itself may hold a password and
///   is never printed
/// @param named where the variable is named
public record Server(String variable, String address, Place named, Diagnostics problems) {
  private static final int FETCHED_AT_ONCE = 1_000;

  /// The seconds after which a server that says nothing is given up.
  private static final int SILENCE = 20;

  /// Problems reach the reader as diagnostics. The logger is held, else its level would be lost.
  private static final Logger SILENT = Logger.getLogger("org.postgresql");

  static {
    SILENT.setLevel(Level.OFF);
  }

  /// The rows of a query; empty after the error that there is no answer.
  ///
  /// @param place of the query; its rows have no other
  /// @param wanted the columns that are cited
  public Optional<Rows> rows(Query query, Place place, List<String> wanted) {
    Optional<Address> parsed = Address.parse(address);
    if (parsed.isEmpty()) {
      problems.error(Code.DATA_ADDRESS, named, variable);
      return Optional.empty();
    }
    try (Connection server = connect(parsed.get(), Integer.toString(query.seconds()))) {
      return Optional.of(ask(server, query, place, wanted));
    } catch (SQLException e) {
      report(e, query, place);
      return Optional.empty();
    }
  }

  private static Connection connect(Address address, String seconds) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "briefing");
    properties.setProperty("connectTimeout", seconds);
    properties.setProperty("loginTimeout", seconds);
    properties.setProperty("socketTimeout", Integer.toString(SILENCE));
    properties.setProperty("prepareThreshold", "0");
    properties.putAll(address.properties());
    Connection server = new Driver().connect(address.url(), properties);
    if (server == null) {
      throw new SQLException("no address of this driver", "08001");
    }
    return server;
  }

  private Rows ask(Connection server, Query query, Place place, List<String> wanted)
      throws SQLException {
    server.setReadOnly(true);
    server.setAutoCommit(false);
    try (Statement limit = server.createStatement()) {
      limit.execute("set local statement_timeout = '" + query.seconds() + "s'");
      limit.execute("set local timezone = 'UTC'");
    }
    try (PreparedStatement statement = server.prepareStatement(query.sql())) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      try (ResultSet result = statement.executeQuery()) {
        return new ResultRows(wanted, Values.BY_COLUMN, (row, column) -> place, problems)
            .read(result);
      }
    } finally {
      server.rollback();
    }
  }

  private void report(SQLException e, Query query, Place place) {
    String state = String.valueOf(e.getSQLState());
    switch (state.substring(0, Math.min(2, state.length()))) {
      case "08" -> problems.error(Code.DATA_SERVER, named, variable, "server.unreachable");
      case "28" -> problems.error(Code.DATA_SERVER, named, variable, "server.login");
      case "3D" -> problems.error(Code.DATA_SERVER, named, variable, "server.database");
      case "57" -> problems.error(Code.DATA_QUERY_TIME, place, query.seconds());
      default -> problems.error(Code.DATA_QUERY, place, reason(e));
    }
  }

  private static String reason(SQLException e) {
    ServerErrorMessage said =
        e instanceof PSQLException known ? known.getServerErrorMessage() : null;
    return String.valueOf(said == null ? e.getMessage() : said.getMessage());
  }
}
