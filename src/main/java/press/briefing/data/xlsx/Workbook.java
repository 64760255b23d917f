package press.briefing.data.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Source;

/// An XLSX file.
public final class Workbook {
  private static final String STYLES = "spreadsheetml.styles+xml";

  private final Source source;
  private final Diagnostics problems;

  private Workbook(Source source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
  }

  /// A table of a workbook.
  ///
  /// @param sheet its name; empty for the first one, or for that of the range
  /// @param range a name of the workbook, or cells such as `B3:F20`; empty for the whole sheet
  public record Part(Optional<String> sheet, Optional<String> range) {}

  /// The workbook in a file; empty after the error that it is none, or one beyond its budget.
  public static Optional<Workbook> open(Source source, Place cited, Diagnostics problems) {
    try {
      boolean sound = new Container(source.bytes()).isWithinBudget(cited, problems);
      return sound ? Optional.of(new Workbook(source, problems)) : Optional.empty();
    } catch (IOException e) {
      problems.error(Code.DATA_WORKBOOK, source.place());
      return Optional.empty();
    }
  }

  /// The rows of a part; empty after the error that there is no such part.
  ///
  /// @param place of what names the part
  /// @param wanted columns that are cited, by heading or letter
  public Optional<Rows> rows(Part part, Place place, List<String> wanted) {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(source.bytes()), options())) {
      Optional<Area> area = area(part, place);
      Optional<Sheet> sheet = area.flatMap(found -> sheet(book.getSheets().toList(), found, place));
      return sheet.isEmpty() ? Optional.empty() : rows(book, sheet.get(), area.get(), wanted);
    } catch (IOException | RuntimeException e) {
      // The library meets whatever is broken inside by whatever exception comes of it.
      problems.error(Code.DATA_WORKBOOK, source.place());
      return Optional.empty();
    }
  }

  /// Formats are read where there are any: programs may leave them out.
  private ReadingOptions options() {
    boolean styled =
        new Container(source.bytes())
            .text("[Content_Types].xml")
            .filter(types -> types.contains(STYLES))
            .isPresent();
    return new ReadingOptions(styled, true);
  }

  private Optional<Rows> rows(ReadableWorkbook book, Sheet sheet, Area area, List<String> wanted)
      throws IOException {
    CellReader cells = new CellReader(new Serial(book.isDate1904()), problems);
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> each = rows.iterator();
      return new SheetReader(area, source.place(), cells, problems).read(each, wanted);
    }
  }

  private Optional<Area> area(Part part, Place place) {
    if (part.range().isEmpty()) {
      return Optional.of(Area.ALL.on(part.sheet()));
    }
    String range = Names.plain(part.range().get());
    Map<String, Area> named = DefinedNames.of(new Container(source.bytes()));
    Optional<Area> area = Optional.ofNullable(named.get(range)).or(() -> Area.parse(range));
    if (area.isEmpty()) {
      String valid = Names.listed(range, named.keySet());
      problems.error(Code.DATA_RANGE, place, range, source.path(), valid);
    }
    return area.map(found -> found.on(part.sheet().or(found::sheet)));
  }

  private Optional<Sheet> sheet(List<Sheet> sheets, Area area, Place place) {
    Optional<String> wanted = area.sheet().map(Names::plain);
    Optional<Sheet> found =
        sheets.stream()
            .filter(each -> wanted.map(Names.plain(each.getName())::equals).orElse(true))
            .findFirst();
    if (found.isEmpty()) {
      String valid = Names.listed(wanted.orElse(""), sheets.stream().map(Sheet::getName).toList());
      problems.error(Code.DATA_SHEET, place, wanted.orElse(""), source.path(), valid);
    }
    return found;
  }
}
