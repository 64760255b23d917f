package press.briefing.data;

import java.util.Locale;
import java.util.Optional;

/// The kinds of data files, known by how their names end.
enum DataKind {
  CSV,
  JSON;

  static final String ENDINGS = ".csv, .tsv, .json";

  static Optional<DataKind> of(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "csv", "tsv" -> Optional.of(CSV);
      case "json" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }
}
