package press.briefing.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Reads every origin of data once for all the indicators that cite it.
record DataFiles(Origins origins, Diagnostics problems) {
  /// Hands the rows of their tables to builders.
  ///
  /// @param citing the file that declares them
  void read(String citing, List<SeriesBuilder> builders) {
    Map<String, List<SeriesBuilder>> byFile = new LinkedHashMap<>();
    for (SeriesBuilder each : builders) {
      byFile.computeIfAbsent(Origins.name(citing, each.data()), key -> new ArrayList<>()).add(each);
    }
    byFile.forEach((name, each) ->
        origins.open(name, each.getFirst().data()).ifPresent(tables -> read(tables, each)));
  }

  private void read(Origins.Tables tables, List<SeriesBuilder> builders) {
    Map<DataRef.Part, List<SeriesBuilder>> byPart = new LinkedHashMap<>();
    for (SeriesBuilder each : builders) {
      byPart.computeIfAbsent(each.data().part(), key -> new ArrayList<>()).add(each);
    }
    for (List<SeriesBuilder> each : byPart.values()) {
      tables.table(each.getFirst().data(), columns(each)).ifPresent(rows -> hand(rows, each));
    }
  }

  private static List<String> columns(Collection<SeriesBuilder> builders) {
    return builders.stream()
        .flatMap(each -> each.data().cited().stream())
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
    for (DataRef.Word column : data.cited()) {
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
