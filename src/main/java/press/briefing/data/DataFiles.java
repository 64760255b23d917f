package press.briefing.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Source;

/// Reads every data file once for all the indicators that cite it.
record DataFiles(Gate gate, Diagnostics problems) {
  /// Hands the rows of their files to builders.
  ///
  /// @param citing the file that declares them
  void read(String citing, List<SeriesBuilder> builders) {
    Map<String, List<SeriesBuilder>> byFile = new LinkedHashMap<>();
    for (SeriesBuilder each : builders) {
      String path = Gate.resolve(citing, each.data().file().text());
      byFile.computeIfAbsent(path, key -> new ArrayList<>()).add(each);
    }
    byFile.forEach(this::readFile);
  }

  private void readFile(String path, List<SeriesBuilder> builders) {
    Place cited = builders.getFirst().data().file().place();
    Optional<Source> source = gate.open(path, cited, Budget.DATA, problems);
    source.flatMap(new DataText(problems)::decode).ifPresent(text -> tables(path, text, builders));
  }

  private void tables(String path, String text, List<SeriesBuilder> builders) {
    Map<String, List<SeriesBuilder>> byRecords = new LinkedHashMap<>();
    for (SeriesBuilder each : builders) {
      byRecords.computeIfAbsent(each.data().records(), key -> new ArrayList<>()).add(each);
    }
    for (List<SeriesBuilder> each : byRecords.values()) {
      rows(path, text, each).ifPresent(rows -> hand(rows, each));
    }
  }

  private Optional<Rows> rows(String path, String text, List<SeriesBuilder> builders) {
    DataRef data = builders.getFirst().data();
    return switch (data.kind()) {
      case CSV -> CsvRows.open(text, Place.of(path), columns(builders), problems);
      case JSON -> RecordRows.open(text, Place.of(path), data.records(), problems);
    };
  }

  private static List<String> columns(Collection<SeriesBuilder> builders) {
    return builders.stream()
        .flatMap(each -> each.data().columns().stream())
        .map(DataRef.Word::text)
        .distinct()
        .toList();
  }

  private void hand(Rows rows, List<SeriesBuilder> builders) {
    List<String> names = rows.columns();
    List<SeriesBuilder> sound =
        builders.stream().filter(each -> names.isEmpty() || finds(each.data(), names)).toList();
    sound.forEach(SeriesBuilder::open);
    rows.each(row -> sound.forEach(builder -> builder.add(row)));
  }

  private boolean finds(DataRef data, List<String> names) {
    boolean all = true;
    for (DataRef.Word column : data.columns()) {
      long found = names.stream().filter(column.text()::equals).count();
      if (found == 0) {
        String valid = Names.listed(column.text(), names);
        problems.error(Code.DATA_COLUMN, column.place(), column.text(), data.file().text(), valid);
      } else if (found > 1) {
        problems.error(Code.DATA_COLUMN_TWICE, column.place(), column.text(), data.file().text());
      }
      all &= found == 1;
    }
    return all;
  }
}
