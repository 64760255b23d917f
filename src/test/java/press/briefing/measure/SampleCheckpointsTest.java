package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.content.CheckpointReader;
import press.briefing.data.IndicatorReader;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.model.Checkpoint;
import press.briefing.model.Reading;
import press.briefing.model.Series;

final class SampleCheckpointsTest {
  private static final Gate CONTENT = new DiskGate(Path.of("content"));

  @Test
  void readsTheFilesOfTheSample() {
    assertEquals(
        """
        capex-growth OPEN 34.9/0.1 PERCENT 2026Q3<2025Q3
        chip-supply MET 33/1 주 2026-10
        grid-queue NEAR 28/1 개월 2026Q3
        data-sovereignty JUDGE
        concentration OPEN 66.1/0.1 PERCENT 2026Q3
        startup-cost NO_DATA
        """,
        readings(LocalDate.of(2026, 11, 30)));
  }

  @Test
  void readsWhatWasKnownHalfAYearEarlier() {
    assertEquals(
        """
        capex-growth OPEN 29.6/0.1 PERCENT 2026Q1<2025Q1
        chip-supply OPEN 39/1 주 2026-05
        grid-queue OPEN 24/1 개월 2026Q1
        data-sovereignty JUDGE
        concentration OPEN 64.8/0.1 PERCENT 2026Q1
        startup-cost NO_DATA
        """,
        readings(LocalDate.of(2026, 5, 31)));
  }

  private static String readings(LocalDate day) {
    Diagnostics problems = new Diagnostics();
    List<Series> series =
        new IndicatorReader(CONTENT)
            .read("indicators.yaml", problems).stream().map(each -> each.until(day)).toList();
    Measures measures = new Measures(series);
    String readings =
        new CheckpointReader(CONTENT)
            .read("2026-11-ai-infrastructure/checkpoints.yaml", problems).stream()
                .map(each -> line(each, measures.read(each, problems)))
                .collect(Collectors.joining());
    assertEquals(List.of(), problems.sorted());
    return readings;
  }

  private static String line(Checkpoint checkpoint, Reading reading) {
    String now = reading.now().map(figure -> " " + Given.describe(figure)).orElse("");
    return checkpoint.id() + " " + reading.status() + now + "\n";
  }
}
