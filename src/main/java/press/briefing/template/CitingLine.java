package press.briefing.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.model.Correction;
import press.briefing.model.Edition;
import press.briefing.model.FrontMatter;
import press.briefing.model.PlainText;
import press.briefing.model.Publication;
import press.briefing.model.WebAddress;
import press.briefing.template.engine.Words;

/// The line by which others cite an edition: who wrote it, its title, where and when it appeared,
/// when it was put right.
record CitingLine(Publication publication, Edition edition, Words words) {
  /// The line; empty where nothing but the title is known.
  Optional<Page.Citation> of(String issue) {
    List<String> appeared =
        Stream.of(place(), front().date().map(this::day)).flatMap(Optional::stream).toList();
    String head =
        Stream.concat(
                author().stream(),
                Stream.concat(
                    Stream.of(words.of("cited_title", PlainText.of(edition.copy().title()))),
                    appeared.stream()))
            .collect(Collectors.joining(", "));
    return Optional.of(new Page.Citation(head + corrected() + ".", address(issue)))
        .filter(each -> !appeared.isEmpty() || each.address().isPresent());
  }

  private FrontMatter front() {
    return edition.frontMatter();
  }

  private Language language() {
    return edition.language();
  }

  private Optional<String> author() {
    Optional<String> publisher =
        publication
            .imprint()
            .publisher()
            .map(text -> text.in(language()))
            .filter(name -> !Optional.of(name).equals(title()));
    return Optional.of(String.join(" · ", front().authors()))
        .filter(names -> !names.isEmpty())
        .or(() -> publisher);
  }

  private Optional<String> title() {
    return publication.title().map(text -> text.in(language()));
  }

  private Optional<String> place() {
    String number = front().number().map(each -> words.of("cited_number", each)).orElse("");
    return title().map(name -> name + number);
  }

  private String day(LocalDate date) {
    return DateText.full(date, language());
  }

  private String corrected() {
    return edition.copy().corrections().stream()
        .findFirst()
        .map(Correction::date)
        .map(date -> " (" + words.of("corrected", day(date)) + ")")
        .orElse("");
  }

  private Optional<String> address(String issue) {
    String path = language().tag() + "/" + issue + "/index.html";
    return publication.baseUrl().map(base -> WebAddress.of(base, path));
  }
}
