package press.briefing.data.sql;

import java.util.Optional;
import java.util.regex.Pattern;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// One SELECT, so that nothing else can be slipped in behind it.
///
/// Databases disagree on where texts and comments end; a semicolon inside is refused wherever it
/// stands.
///
/// @param seconds how long a database may work on it
public record Query(String sql, int seconds) {
  /// How many rows it may give.
  static final int MOST_ROWS = 500_000;

  private static final int SECONDS = 10;
  private static final Pattern SELECT =
      Pattern.compile("(select|with|values)\\b[^;]*", Pattern.CASE_INSENSITIVE);

  /// The query of a text; empty after the error that it is none.
  public static Optional<Query> of(String text, Place place, Diagnostics problems) {
    String sql = text.strip();
    String alone = sql.endsWith(";") ? sql.substring(0, sql.length() - 1).strip() : sql;
    if (SELECT.matcher(alone).matches()) {
      return Optional.of(new Query(alone, SECONDS));
    }
    problems.error(Code.DATA_SELECT, place);
    return Optional.empty();
  }
}
