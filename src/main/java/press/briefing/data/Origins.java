package press.briefing.data;

import java.util.List;
import java.util.Optional;
import press.briefing.data.csv.CsvRows;
import press.briefing.data.records.RecordRows;
import press.briefing.data.sql.Query;
import press.briefing.data.sql.Server;
import press.briefing.data.sql.SqliteFile;
import press.briefing.data.table.Rows;
import press.briefing.data.xlsx.Workbook;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Source;

/// Opens files at the gate and servers on the network.
record Origins(Gate gate, Network network, Diagnostics problems) {
  /// The tables of one origin.
  interface Tables {
    /// The table that data mean; empty after the errors of one that cannot be read.
    ///
    /// @param wanted the columns that are cited
    Optional<Rows> table(DataRef data, List<String> wanted);
  }

  /// What tells origins apart: a path at the gate, or a variable, which no path begins like.
  static String name(String citing, DataRef data) {
    return data.kind() == DataKind.SERVER
        ? "$:" + data.file().text()
        : Gate.resolve(citing, data.file().text());
  }

  /// The origin of a name; empty after the error that it cannot be opened.
  ///
  /// @param first of the data that mean it
  Optional<Tables> open(String name, DataRef first) {
    return first.kind() == DataKind.SERVER
        ? server(first.file())
        : gate.open(name, first.file().place(), Budget.DATA, problems)
            .flatMap(source -> file(source, first));
  }

  private Optional<Tables> file(Source source, DataRef first) {
    Place cited = first.file().place();
    return switch (first.kind()) {
      case CSV, JSON, YAML ->
          new DataText(problems).decode(source).map(text -> text(source.place(), text));
      case XLSX -> Workbook.open(source, cited, problems).map(Origins::workbook);
      case SQLITE -> SqliteFile.open(gate, source, cited, problems).map(Origins::database);
      case SERVER -> throw new IllegalArgumentException("a server is no file");
    };
  }

  private Optional<Tables> server(DataRef.Word variable) {
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
            .map(Origins::database);
      }
    };
  }

  private Tables text(Place file, String text) {
    return (data, wanted) ->
        data.part() instanceof DataRef.Part.Records(String pointer)
            ? records(file, text, data.kind(), pointer)
            : CsvRows.open(text, file, wanted, problems);
  }

  private static Tables workbook(Workbook book) {
    return (data, wanted) ->
        data.part() instanceof DataRef.Part.Sheet(Workbook.Part cells)
            ? book.rows(cells, data.place(), wanted)
            : Optional.empty();
  }

  private static Tables database(SqliteFile file) {
    return (data, wanted) -> file.rows(query(data), data.place(), wanted);
  }

  private static Tables database(Server server) {
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
}
