package press.briefing.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import press.briefing.cli.RootCommand.Loudness;
import press.briefing.desk.Report.Outcome;
import press.briefing.desk.publish.PublishOrder;
import press.briefing.desk.publish.PublishReport;
import press.briefing.desk.publish.Publishing;
import press.briefing.diagnostic.Diagnostics;

/// One run of `briefing publish`.
///
/// @param json whether its report is for scripts
record PublishRun(Printer printer, Loudness loudness, boolean json) {
  /// Whether words of a command line mean this command, even where they cannot be read.
  static boolean isMeant(List<String> words) {
    return words.stream()
        .filter(each -> !each.startsWith("-"))
        .findFirst()
        .filter(PublishCommand.NAME::equals)
        .isPresent();
  }

  PublishReport run(PublishCommand command, Surroundings surroundings) {
    Diagnostics problems = new Diagnostics();
    Optional<PublishOrder> order = new PublishOrderReader(command, surroundings, problems).read();
    return order.map(this::run).orElseGet(() -> refuse(Outcome.USAGE, problems, Optional.empty()));
  }

  private PublishReport run(PublishOrder order) {
    PublishReport report = Publishing.run(order);
    print(report, Optional.of(order));
    return report;
  }

  PublishReport refuse(Outcome outcome, Diagnostics problems, Optional<Throwable> fault) {
    PublishReport report =
        new PublishReport(outcome, Optional.empty(), problems.sorted(), Duration.ZERO, fault);
    print(report, Optional.empty());
    return report;
  }

  private void print(PublishReport report, Optional<PublishOrder> order) {
    if (json) {
      printer.out().println(new PublishJson(printer.catalogue()).write(report));
    } else {
      new PublishText(printer, loudness).print(report, order);
    }
  }
}
