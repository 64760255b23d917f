package press.briefing.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.briefing.cli.RootCommand.Loudness;
import press.briefing.desk.Report;
import press.briefing.desk.publish.PublishOrder;
import press.briefing.desk.publish.PublishOrder.Way;
import press.briefing.desk.publish.PublishReport;
import press.briefing.desk.publish.PublishReport.Change;
import press.briefing.desk.publish.PublishReport.Change.Kind;
import press.briefing.desk.publish.PublishReport.Release;

/// Prints for people what became of an order to publish.
record PublishText(Printer printer, Loudness loudness) {
  private static final int MOST_LISTED = 12;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  void print(PublishReport report, Optional<PublishOrder> order) {
    Remarks remarks = new Remarks(printer, loudness, Path.of(""));
    remarks.print(report.diagnostics());
    if (report.outcome() == Report.Outcome.DONE) {
      report.release().ifPresent(each -> release(each, order.orElseThrow()));
    } else {
      String told = printer.texts().unpublished(Counts.of(report.diagnostics()));
      remarks.printFailure(told, report.diagnostics());
    }
  }

  /// A plan is asked for to be read, and all of it.
  private void release(Release release, PublishOrder order) {
    if (loudness.quiet() && !order.plan()) {
      return;
    }
    if (order.plan() || loudness.verbose() || release.changes().size() <= MOST_LISTED) {
      release.changes().forEach(each -> printer.out().println(line(each)));
    }
    printer.out().println(told(release, order));
  }

  private static String line(Change change) {
    return switch (change.kind()) {
          case ADDED -> "+ ";
          case CHANGED -> "~ ";
          case REMOVED -> "- ";
        }
        + change.path();
  }

  private String told(Release release, PublishOrder order) {
    String place = order.to().toString().replace('\\', '/');
    PublishTexts texts = new PublishTexts(printer.texts().language(), place, release.number());
    if (release.changes().isEmpty() && order.way() == Way.FORWARD) {
      return texts.unchanged();
    }
    String head =
        switch (order.way()) {
          case FORWARD -> order.plan() ? texts.planned() : texts.published();
          case BACK -> order.plan() ? texts.plannedBack() : texts.wentBack();
        };
    return String.join(" ", head, texts.changes(counted(release)), texts.kept(release.kept()));
  }

  private static PublishTexts.Counted counted(Release release) {
    return new PublishTexts.Counted(
        count(release, Kind.ADDED),
        count(release, Kind.CHANGED),
        count(release, Kind.REMOVED),
        release.same(),
        size(release.changes()));
  }

  private static long count(Release release, Kind kind) {
    return release.changes().stream().filter(each -> each.kind() == kind).count();
  }

  /// Of the files that are there afterwards.
  private static String size(List<Change> changes) {
    BigDecimal size =
        changes.stream()
            .filter(each -> each.kind() != Kind.REMOVED)
            .map(each -> BigDecimal.valueOf(each.bytes()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (String unit : List.of("B", "KB", "MB")) {
      if (size.compareTo(THOUSAND) < 0) {
        return rounded(size) + " " + unit;
      }
      size = size.divide(THOUSAND);
    }
    return rounded(size) + " GB";
  }

  private static BigDecimal rounded(BigDecimal size) {
    boolean small = size.scale() > 0 && size.compareTo(BigDecimal.TEN) < 0;
    return size.setScale(small ? 1 : 0, RoundingMode.HALF_UP);
  }
}
