package press.briefing.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.model.Series;
import press.briefing.quantity.Scale;

/// Writes the data of indicators as CSV that no spreadsheet takes for a formula.
final class Csv {
  private Csv() {}

  static Page of(Indicators.Life life) {
    Series series = life.past();
    String unit = TableText.unit(series.indicator().unit(), Scale.ONE, Language.EN);
    Stream<String> rows =
        series.observations().stream()
            .map(each ->
                row(
                    List.of(
                        each.period().toString(),
                        each.value().map(BigDecimal::toPlainString).orElse(""),
                        text(unit),
                        each.status().map(Csv::word).orElse(""))));
    String all =
        Stream.concat(Stream.of(row(List.of("period", "value", "unit", "status"))), rows)
            .collect(Collectors.joining());
    return new Page(life.file(), all.getBytes(StandardCharsets.UTF_8));
  }

  private static String word(Series.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static String row(List<String> cells) {
    return String.join(",", cells) + "\r\n";
  }

  private static String text(String text) {
    String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
