package press.briefing.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.data.sql.Query;
import press.briefing.data.table.Names;
import press.briefing.data.xlsx.Workbook;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.tree.Fields;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;

/// Reads the `data` of an indicator.
record DataRefs(Diagnostics problems) {
  private static final String EXAMPLE = "{file: data/capex.csv, period: 분기, value: 합계}";

  Optional<DataRef> read(Fields indicator) {
    return indicator.required("data", "data: " + EXAMPLE).isEmpty()
        ? Optional.empty()
        : indicator.fields("data").flatMap(this::data);
  }

  private Optional<DataRef> data(Fields fields) {
    Optional<DataRef.Word> file = origin(fields);
    Optional<DataKind> kind = file.flatMap(each -> kind(fields, each));
    Optional<DataRef.Columns> columns = columns(fields);
    Optional<DataRef.Part> part = kind.flatMap(each -> part(fields, each));
    List<DataRef.Filter> where = filters(fields);
    return part.isEmpty() || columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataRef(file.get(), kind.get(), part.get(), place(fields), columns.get(), where));
  }

  /// The file, or the variable that names a server.
  private static Optional<DataRef.Word> origin(Fields fields) {
    return fields.node("url-env").isPresent() && fields.node("file").isEmpty()
        ? word(fields, "url-env", "DATABASE_URL")
        : word(fields, "file", "data/capex.csv");
  }

  private static Place place(Fields fields) {
    return Stream.of("sql", "range", "sheet", "records", "file")
        .filter(each -> fields.node(each).isPresent())
        .map(fields::place)
        .findFirst()
        .orElse(fields.place());
  }

  private static Optional<DataRef.Columns> columns(Fields fields) {
    Optional<DataRef.Word> period = cited(fields, "period", "분기");
    Optional<DataRef.Word> value = cited(fields, "value", "합계");
    return period.isEmpty() || value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataRef.Columns(
                period.get(), value.get(), column(fields, "status"), column(fields, "vintage")));
  }

  /// A query may name its columns as the keys are called, and then need not be told.
  private static Optional<DataRef.Word> cited(Fields fields, String key, String example) {
    return fields.node("sql").isPresent() && fields.node(key).isEmpty()
        ? Optional.of(new DataRef.Word(key, fields.place("sql")))
        : word(fields, key, example).map(DataRefs::plain);
  }

  private static Optional<DataRef.Word> column(Fields fields, String key) {
    return fields
        .scalar(key)
        .map(written -> plain(new DataRef.Word(written.text(), written.place())));
  }

  private static Optional<DataRef.Word> word(Fields fields, String key, String example) {
    return fields
        .requiredText(key, key + ": " + example)
        .map(text -> new DataRef.Word(text, fields.place(key)));
  }

  private static DataRef.Word plain(DataRef.Word column) {
    return new DataRef.Word(Names.plain(column.text()), column.place());
  }

  private Optional<DataKind> kind(Fields fields, DataRef.Word file) {
    Optional<DataKind> kind =
        fields.node("file").isEmpty() ? Optional.of(DataKind.SERVER) : DataKind.of(file.text());
    if (kind.isEmpty()) {
      problems.error(Code.DATA_KIND, file.place(), file.text(), DataKind.listed());
    }
    return kind;
  }

  /// Empty after an error about a key that does not go with the kind.
  private Optional<DataRef.Part> part(Fields fields, DataKind kind) {
    List<String> unfit =
        fields.written().stream().filter(each -> !kind.keys().contains(each)).toList();
    for (String each : unfit) {
      String valid = String.join(", ", kind.keys());
      String origin = fields.text("file").orElse("url-env");
      problems.error(Code.DATA_KEY, fields.keyPlace(each), each, origin, valid);
    }
    return unfit.isEmpty() ? sound(fields, kind) : Optional.empty();
  }

  private Optional<DataRef.Part> sound(Fields fields, DataKind kind) {
    return switch (kind) {
      case CSV -> Optional.of(new DataRef.Part.Whole());
      case JSON, YAML -> records(fields).map(DataRef.Part.Records::new);
      case XLSX ->
          Optional.of(
              new DataRef.Part.Sheet(
                  new Workbook.Part(fields.text("sheet"), fields.text("range"))));
      case SQLITE, SERVER -> query(fields).map(DataRef.Part.Answer::new);
    };
  }

  /// The pointer to the records: the document itself if none is given.
  private Optional<String> records(Fields fields) {
    String pointer = fields.text("records").orElse("");
    if (!pointer.isEmpty() && !pointer.startsWith("/")) {
      problems.error(Code.VALUE_FORM, fields.place("records"), pointer, "records", "/" + pointer);
      return Optional.empty();
    }
    return Optional.of(pointer);
  }

  private Optional<Query> query(Fields fields) {
    return fields
        .requiredText("sql", "sql: \"select period, value from capex\"")
        .flatMap(text -> Query.of(text, fields.place("sql"), problems));
  }

  private static List<DataRef.Filter> filters(Fields fields) {
    List<Node.Entry> entries =
        fields.node("where").orElse(null) instanceof Node.Mapping mapping
            ? mapping.entries()
            : List.of();
    Keys columns = new Keys(entries.stream().map(Node.Entry::key).toList());
    return fields
        .fields("where", columns)
        .map(found -> entries.stream().flatMap(each -> filter(each, found).stream()).toList())
        .orElse(List.of());
  }

  private static Optional<DataRef.Filter> filter(Node.Entry entry, Fields where) {
    DataRef.Word column = new DataRef.Word(Names.plain(entry.key()), entry.keyPlace());
    return where
        .requiredText(entry.key(), entry.key() + ": …")
        .map(text -> new DataRef.Filter(column, text.strip()));
  }
}
