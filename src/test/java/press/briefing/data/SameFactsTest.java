package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// The form in which a desk keeps its facts does not show in them.
final class SameFactsTest {
  static final Path FOLDER = Path.of("src/test/resources/cases/data-same");
  static final String FACTS =
      """
      USD QUARTER 2
      2025Q4 96100000000 ACTUAL
      2026Q1 -102350000000 REVISED
      2026Q2 … PRELIMINARY
      2026Q3 300000000 ESTIMATE
      2026Q4 1234567890000000 …
      """;

  @Test
  void areTheSameInEveryForm() {
    List<Series> all =
        new IndicatorReader(new DiskGate(FOLDER)).read("indicators.yaml", new Diagnostics());
    Set<String> forms = all.stream().map(each -> each.indicator().id()).collect(Collectors.toSet());
    assertEquals(Set.of("csv", "json", "yaml", "xlsx", "sqlite"), forms);
    all.forEach(each -> assertEquals(FACTS, facts(each), each.indicator().id()));
  }

  static String facts(Series series) {
    String head =
        "%s %s %s\n"
            .formatted(
                series.indicator().unit().toString().replaceAll(".*=|]", ""),
                series.frequency(),
                series.indicator().decimals());
    return head
        + series.observations().stream().map(SameFactsTest::fact).collect(Collectors.joining());
  }

  private static String fact(Observation observation) {
    String value =
        observation
            .value()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse("…");
    String status = observation.status().map(Enum::name).orElse("…");
    return "%s %s %s\n".formatted(observation.period(), value, status);
  }
}
