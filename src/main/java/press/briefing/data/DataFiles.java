package press.briefing.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.data.csv.CsvRows;
import press.briefing.data.records.RecordRows;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.data.xlsx.Workbook;
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
    DataRef first = builders.getFirst().data();
    gate.open(path, first.file().place(), Budget.DATA, problems)
        .flatMap(source -> opener(source, first))
        .ifPresent(opener -> tables(opener, builders));
  }

  /// Opens one table of a file that is read already.
  private interface Opener {
    Optional<Rows> open(DataRef data, List<String> wanted);
  }

  private Optional<Opener> opener(Source source, DataRef first) {
    return switch (first.kind()) {
      case CSV, JSON, YAML ->
          new DataText(problems).decode(source).map(text -> text(source.place(), text));
      case XLSX -> Workbook.open(source, first.file().place(), problems).map(DataFiles::workbook);
    };
  }

  private Opener text(Place file, String text) {
    return (data, wanted) ->
        data.part() instanceof DataRef.Part.Records(String pointer)
            ? records(file, text, data.kind(), pointer)
            : CsvRows.open(text, file, wanted, problems);
  }

  private static Opener workbook(Workbook book) {
    return (data, wanted) ->
        data.part() instanceof DataRef.Part.Sheet(Workbook.Part cells)
            ? book.rows(cells, data.place(), wanted)
            : Optional.empty();
  }

  private Optional<Rows> records(Place file, String text, DataKind kind, String pointer) {
    return kind == DataKind.YAML
        ? RecordRows.yaml(text, file, pointer, problems)
        : RecordRows.json(text, file, pointer, problems);
  }

  private void tables(Opener opener, List<SeriesBuilder> builders) {
    Map<DataRef.Part, List<SeriesBuilder>> byPart = new LinkedHashMap<>();
    for (SeriesBuilder each : builders) {
      byPart.computeIfAbsent(each.data().part(), key -> new ArrayList<>()).add(each);
    }
    for (List<SeriesBuilder> each : byPart.values()) {
      opener.open(each.getFirst().data(), columns(each)).ifPresent(rows -> hand(rows, each));
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
