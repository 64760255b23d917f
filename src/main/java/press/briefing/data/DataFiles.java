package press.briefing.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.data.csv.CsvRows;
import press.briefing.data.records.RecordRows;
import press.briefing.data.sql.Query;
import press.briefing.data.sql.Server;
import press.briefing.data.sql.SqliteFile;
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
record DataFiles(Gate gate, Network network, Diagnostics problems) {
  /// Hands the rows of their files to builders.
  ///
  /// @param citing the file that declares them
  void read(String citing, List<SeriesBuilder> builders) {
    Map<String, List<SeriesBuilder>> byFile = new LinkedHashMap<>();
    for (SeriesBuilder each : builders) {
      byFile.computeIfAbsent(name(citing, each.data()), key -> new ArrayList<>()).add(each);
    }
    byFile.forEach((name, each) ->
        opener(name, each.getFirst().data()).ifPresent(opener -> tables(opener, each)));
  }

  /// A path at the gate, or a variable; no path begins with a dollar and a colon.
  private static String name(String citing, DataRef data) {
    return data.kind() == DataKind.SERVER
        ? "$:" + data.file().text()
        : Gate.resolve(citing, data.file().text());
  }

  /// Opens one table of a file that is read already.
  private interface Opener {
    Optional<Rows> open(DataRef data, List<String> wanted);
  }

  private Optional<Opener> opener(String path, DataRef first) {
    return first.kind() == DataKind.SERVER
        ? server(first.file())
        : gate.open(path, first.file().place(), Budget.DATA, problems)
            .flatMap(source -> opener(source, first));
  }

  private Optional<Opener> opener(Source source, DataRef first) {
    Place cited = first.file().place();
    return switch (first.kind()) {
      case CSV, JSON, YAML ->
          new DataText(problems).decode(source).map(text -> text(source.place(), text));
      case XLSX -> Workbook.open(source, cited, problems).map(DataFiles::workbook);
      case SQLITE -> SqliteFile.open(gate, source, cited, problems).map(DataFiles::database);
      case SERVER -> throw new IllegalArgumentException("a server is no file");
    };
  }

  private Optional<Opener> server(DataRef.Word variable) {
    return switch (network) {
      case Network.Closed() -> {
        problems.error(Code.DATA_NETWORK, variable.place(), variable.text());
        yield Optional.empty();
      }
      case Network.Open open -> {
        Optional<String> address = open.address(variable.text());
        if (address.isEmpty()) {
          problems.error(Code.DATA_VARIABLE, variable.place(), variable.text());
        }
        yield address
            .map(each -> new Server(variable.text(), each, variable.place(), problems))
            .map(DataFiles::database);
      }
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

  private static Opener database(SqliteFile file) {
    return (data, wanted) -> file.rows(query(data), data.place(), wanted);
  }

  private static Opener database(Server server) {
    return (data, wanted) -> server.rows(query(data), data.place(), wanted);
  }

  private static Query query(DataRef data) {
    if (data.part() instanceof DataRef.Part.Answer(Query query)) {
      return query;
    }
    throw new IllegalArgumentException("no query: " + data);
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
