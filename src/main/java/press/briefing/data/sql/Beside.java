package press.briefing.data.sql;

import java.util.Arrays;

/// The files that SQLite keeps beside a database while it is written to.
enum Beside {
  /// Changes that are not in the database yet.
  WAL("-wal"),
  /// What the database held before changes that are half in it.
  JOURNAL("-journal");

  private static final byte[] HOT = {
    (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
  };

  private final String ending;

  Beside(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /// Whether the database cannot be understood without it.
  boolean holdsChanges(byte[] bytes) {
    return switch (this) {
      case WAL -> bytes.length > 0;
      case JOURNAL ->
          bytes.length >= HOT.length && Arrays.equals(HOT, Arrays.copyOf(bytes, HOT.length));
    };
  }
}
