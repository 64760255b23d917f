package press.briefing.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import press.briefing.model.FrontMatter;
import press.briefing.model.Issue;
import press.briefing.model.Manuscript;
import press.briefing.quantity.Period;

/// What holds for an issue in every language; where one manuscript is silent, the other speaks.
record IssueFacts(Optional<LocalDate> date, Optional<Period> period, Optional<String> number) {
  private static final int DATE_LENGTH = "2026-11-23".length();

  static IssueFacts of(Issue issue) {
    return new IssueFacts(
        first(issue, FrontMatter::date).or(() -> dateOf(issue.id())),
        first(issue, FrontMatter::period),
        first(issue, FrontMatter::number));
  }

  private static <T> Optional<T> first(Issue issue, Function<FrontMatter, Optional<T>> fact) {
    return issue.manuscripts().stream()
        .map(Manuscript::frontMatter)
        .flatMap(each -> fact.apply(each).stream())
        .findFirst();
  }

  /// The date that an id begins with, such as `2026-11-23-chips`.
  private static Optional<LocalDate> dateOf(String id) {
    if (id.length() < DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(id.substring(0, DATE_LENGTH)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// The last day whose data count: the end of the issue's period, else its date; never after
  /// `asOf`.
  Optional<LocalDate> lastDay(Optional<LocalDate> asOf) {
    Optional<LocalDate> own = period.map(Period::end).or(() -> date);
    if (own.isEmpty() || asOf.isEmpty()) {
      return own.or(() -> asOf);
    }
    return own.get().isBefore(asOf.get()) ? own : asOf;
  }

  /// A manuscript's front matter with what the issue knows; what it says itself stays.
  FrontMatter complete(FrontMatter own) {
    return new FrontMatter(
        own.lang(),
        own.date().or(() -> date),
        own.period().or(() -> period),
        own.number().or(() -> number),
        own.authors(),
        own.tags(),
        own.series(),
        own.cover(),
        own.embargo(),
        own.publishAt(),
        own.draft());
  }
}
