package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.model.Series;

/// The publication that comes with the press: each series with its newest value.
final class SampleContentTest {
  private final Diagnostics problems = new Diagnostics();
  private final List<Series> all =
      new IndicatorReader(new DiskGate(Path.of("content"))).read("indicators.yaml", problems);

  @Test
  void readsIntoItsValues() {
    assertEquals(List.of(), problems.sorted());
    assertEquals(
        """
        capex QUARTER 2022Q4–2026Q3 116400000000 ±1
        lead-time MONTH 2024-05–2026-10 33 ±0
        queue QUARTER 2022Q4–2027Q2 32 ±0
        gpu-rent MONTH 2024-05–2026-10 2.19 ±2
        capex-rest QUARTER 2022Q4–2026Q3 26400000000 ±1
        korea-investment QUARTER 2022Q4–2026Q3 1387000000000 ±0
        grid-spend QUARTER 2022Q4–2026Q3 1610000000000 ±2
        token-price MONTH 2024-05–2026-10 1.57 ±2
        hbm-price MONTH 2024-05–2026-10 124.3 ±1
        hbm-exports MONTH 2024-05–2026-10 5160000000 ±1
        power-demand QUARTER 2022Q4–2027Q2 57.9 ±1
        power-training QUARTER 2022Q4–2027Q2 24.6 ±1
        power-inference QUARTER 2022Q4–2027Q2 33.3 ±1
        queue-capital QUARTER 2024Q3–2026Q3 34 ±0
        queue-chungcheong QUARTER 2024Q3–2026Q3 27 ±0
        queue-honam QUARTER 2024Q3–2026Q3 18 ±0
        permits MONTH 2024-05–2026-10 12 ±0
        bills MONTH 2024-05–2026-10 2 ±0
        top3-share QUARTER 2022Q4–2026Q3 66.1 ±1
        startup-share HALF_YEAR 2026H1–2026H2 … ±1
        """,
        all.stream().map(SampleContentTest::line).collect(Collectors.joining()));
  }

  private static String line(Series series) {
    List<Series.Observation> observations = series.observations();
    return "%s %s %s–%s %s ±%d\n"
        .formatted(
            series.indicator().id(),
            series.frequency(),
            observations.getFirst().period(),
            observations.getLast().period(),
            observations.getLast().value().map(BigDecimal::toPlainString).orElse("…"),
            series.indicator().decimals());
  }
}
