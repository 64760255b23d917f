package press.briefing.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Severity;
import press.briefing.model.FrontMatter;
import press.briefing.model.Manuscript;

/// When an issue may appear: the latest moment that `publish-at` or `embargo` of any of its
/// manuscripts names, so that its languages appear together.
final class Release {
  private static final int DATE_LENGTH = "2026-11-23".length();

  private static final List<String> KEYS = List.of("publish-at", "embargo");

  private Release() {}

  /// Whether a problem with a manuscript leaves unknown when it may appear.
  static boolean isHiddenBy(Diagnostic problem) {
    return problem.severity() == Severity.ERROR
        && switch (problem.code()) {
          case YAML_SYNTAX, FRONT_MATTER_QUOTES, FRONT_MATTER_OPEN -> true;
          default -> problem.arguments().stream().anyMatch(KEYS::contains);
        };
  }

  static Optional<OffsetDateTime> of(List<Manuscript> manuscripts, ZoneId zone) {
    return latest(manuscripts.stream().map(Manuscript::frontMatter).toList(), zone);
  }

  private static Optional<OffsetDateTime> latest(List<FrontMatter> fronts, ZoneId zone) {
    return fronts.stream()
        .flatMap(front -> Stream.concat(front.publishAt().stream(), front.embargo().stream()))
        .map(text -> moment(text, zone))
        .max(Comparator.comparing(OffsetDateTime::toInstant));
  }

  /// A moment as manuscripts write it; a day begins, and a time without an offset is meant, in the
  /// publication's zone.
  static OffsetDateTime moment(String text, ZoneId zone) {
    if (text.length() <= DATE_LENGTH) {
      return LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime();
    }
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            text.replaceFirst(" ", "T"), ZonedDateTime::from, LocalDateTime::from);
    return read instanceof ZonedDateTime zoned
        ? zoned.withZoneSameInstant(zone).toOffsetDateTime()
        : LocalDateTime.from(read).atZone(zone).toOffsetDateTime();
  }
}
