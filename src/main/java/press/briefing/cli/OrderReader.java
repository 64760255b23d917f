package press.briefing.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.briefing.desk.Order;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.EditionName;
import press.briefing.model.Rendition;

/// Makes an order of the words of a command line.
record OrderReader(BuildOptions options, Surroundings surroundings, Diagnostics problems) {
  private static final String DEFAULT_SOURCE = "content";
  private static final String DEFAULT_OUT = "out";
  private static final int MOST_JOBS = 256;

  /// The order; empty, with errors, if a word is not valid.
  Optional<Order> read() {
    Path folder = surroundings.folder();
    IssueWords words = IssueWords.of(options, folder);
    words.sources().stream().skip(1).forEach(each -> error(Code.USAGE_WORD, each));
    options.format().ifPresent(each -> choose("--format", each, List.of("text", "json")));
    Order order =
        new Order(
            folder.resolve(words.sources().stream().findFirst().orElse(DEFAULT_SOURCE)),
            folder.resolve(options.out().orElse(DEFAULT_OUT)),
            words.ids().stream().map(OrderReader::composed).toList(),
            editions(),
            formats(),
            options.draft(),
            options.strict(),
            options.asOf().flatMap(this::date),
            options.network() ? Optional.of(surroundings.variables()) : Optional.empty(),
            options.jobs().map(this::jobs).orElse(Runtime.getRuntime().availableProcessors()));
    return problems.hasErrors() ? Optional.empty() : Optional.of(order);
  }

  private static String composed(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC);
  }

  private void error(Code code, Object... arguments) {
    problems.error(code, Place.NOWHERE, arguments);
  }

  private Optional<String> choose(String option, String word, List<String> valid) {
    if (valid.contains(word)) {
      return Optional.of(word);
    }
    error(Code.USAGE_CHOICE, word, option, String.join(", ", valid));
    return Optional.empty();
  }

  private List<EditionName> editions() {
    List<String> valid = Arrays.stream(EditionName.values()).map(EditionName::tag).toList();
    return options.languages().stream()
        .flatMap(each -> choose("--lang", each, valid).flatMap(EditionName::ofTag).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Set<Rendition.Format> formats() {
    Set<Rendition.Format> formats = EnumSet.noneOf(Rendition.Format.class);
    options.formats().stream()
        .flatMap(each -> choose("--to", each, List.of("pdf", "html")).stream())
        .map(each -> Rendition.Format.valueOf(each.toUpperCase(Locale.ROOT)))
        .forEach(formats::add);
    return formats.isEmpty() ? EnumSet.allOf(Rendition.Format.class) : formats;
  }

  private Optional<LocalDate> date(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException e) {
      error(Code.USAGE_CHOICE, word, "--as-of", "usage.date");
      return Optional.empty();
    }
  }

  private int jobs(String word) {
    if (word.matches("[1-9][0-9]{0,5}")) {
      return Math.min(MOST_JOBS, Integer.parseInt(word));
    }
    error(Code.USAGE_CHOICE, word, "--jobs", "usage.number");
    return 1;
  }
}
