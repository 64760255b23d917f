package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.model.Indicator;
import press.briefing.model.Series;

/// A case is a folder `data-*` with an `indicators.yaml`, its data, perhaps the day they are read
/// as of, and what is read of them.
final class DataCasesTest {
  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("data-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(Path folder) throws IOException {
    Diagnostics problems = new Diagnostics();
    List<Series> all =
        new IndicatorReader(new DiskGate(folder), new Terms(asOf(folder), new Network.Closed()))
            .read("indicators.yaml", problems);
    String read =
        Stream.concat(
                all.stream().map(DataCasesTest::dump),
                problems.sorted().stream().map(DataCasesTest::dump))
            .collect(Collectors.joining("\n"));
    assertEquals(Files.readString(folder.resolve("expected.txt")), read);
  }

  private static Optional<LocalDate> asOf(Path folder) throws IOException {
    Path file = folder.resolve("as-of.txt");
    return Files.exists(file)
        ? Optional.of(LocalDate.parse(Files.readString(file)))
        : Optional.empty();
  }

  private static String dump(Series series) {
    Indicator indicator = series.indicator();
    return "%s = %s | %s, %s, %s decimals, good %s, %s\n"
            .formatted(
                indicator.id(),
                indicator.name().ko().equals(indicator.name().en())
                    ? indicator.name().ko()
                    : indicator.name().ko() + " / " + indicator.name().en(),
                indicator.unit(),
                series.frequency(),
                indicator.decimals(),
                indicator.good(),
                indicator.source())
        + series.observations().stream().map(DataCasesTest::dump).collect(Collectors.joining());
  }

  private static String dump(Series.Observation observation) {
    String value = observation.value().map(BigDecimal::toPlainString).orElse("missing");
    String status = observation.status().map(each -> " " + each).orElse("");
    return "  %s %s%s at %s\n".formatted(observation.period(), value, status, observation.place());
  }

  private static String dump(Diagnostic problem) {
    Catalogue ko = Catalogue.of("ko");
    Catalogue en = Catalogue.of("en");
    return "%s %s %s\n  %s\n  %s\n  %s\n  %s\n"
        .formatted(
            problem.severity().word(),
            problem.code().word(),
            problem.place(),
            ko.message(problem),
            ko.hint(problem),
            en.message(problem),
            en.hint(problem));
  }
}
