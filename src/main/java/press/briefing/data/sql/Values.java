package press.briefing.data.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Takes values out of a result as objects that are the same in every time zone.
enum Values {
  /// SQLite knows a type by the value, not by the column.
  BY_VALUE,
  BY_COLUMN;

  @Nullable Object at(ResultSet result, int column) throws SQLException {
    return switch (this) {
      case BY_VALUE -> result.getObject(column);
      case BY_COLUMN -> typed(result, column);
    };
  }

  private static @Nullable Object typed(ResultSet result, int column) throws SQLException {
    return switch (result.getMetaData().getColumnTypeName(column)) {
      case "date" -> result.getObject(column, LocalDate.class);
      case "timestamp" -> result.getObject(column, LocalDateTime.class);
      case "timestamptz" -> result.getObject(column, OffsetDateTime.class);
      default -> result.getObject(column);
    };
  }
}
