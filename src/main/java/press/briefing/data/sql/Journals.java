package press.briefing.data.sql;

/// The header of an SQLite file, as far as it tells how changes are written.
final class Journals {
  private static final int HEADER = 100;
  private static final int WRITE_VERSION = 18;
  private static final int READ_VERSION = 19;
  private static final byte ROLLBACK = 1;

  private Journals() {}

  /// A copy of a database that wants no file of changes beside it, as one in memory has none.
  static byte[] without(byte[] database) {
    byte[] copy = database.clone();
    if (copy.length >= HEADER) {
      copy[WRITE_VERSION] = ROLLBACK;
      copy[READ_VERSION] = ROLLBACK;
    }
    return copy;
  }
}
