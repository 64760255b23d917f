package press.briefing.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.model.IssueCard;
import press.briefing.model.Publication;
import press.briefing.model.Rendition;
import press.briefing.template.engine.Words;

/// Makes the home page.
///
/// @param language of the page itself; issues show all of theirs
record HomeComposer(Publication publication, Function<Language, Words> words, Language language) {
  private static final Comparator<IssueCard> NEWEST_FIRST =
      Comparator.comparing((IssueCard card) -> card.date().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(IssueCard::issue, Comparator.reverseOrder());

  Home compose(List<IssueCard> cards, String style, Optional<Page.Logo> logo) {
    return new Home(
        language.tag(),
        said().texts(),
        base(),
        tongues(cards),
        titles(),
        style,
        logo,
        cards.stream().sorted(NEWEST_FIRST).map(this::entry).toList(),
        key(cards),
        Imprints.of(publication, language, said()));
  }

  private Words said() {
    return words.apply(language);
  }

  private Optional<String> base() {
    return publication.baseUrl().map(base -> base.replaceAll("/+$", "") + "/");
  }

  private List<Page.Tongue> tongues(List<IssueCard> cards) {
    return Stream.of(language, language.other())
        .filter(each ->
            publication.languages().contains(each)
                || cards.stream().anyMatch(card -> card.edition(each).isPresent()))
        .map(each -> {
          String page = base().orElse("") + each.tag() + "/";
          return new Page.Tongue(each.tag(), words.apply(each).of("language"), Optional.of(page));
        })
        .toList();
  }

  private List<Home.Title> titles() {
    return publication.title().stream()
        .flatMap(title -> languages().map(each -> new Home.Title(each.tag(), title.in(each))))
        .toList();
  }

  private Stream<Language> languages() {
    List<Language> named = publication.languages();
    return Stream.of(language, language.other())
        .filter(each -> each == language || named.contains(each));
  }

  private Home.Entry entry(IssueCard card) {
    return new Home.Entry(
        card.number(),
        card.number().map(number -> said().of("issue", number)),
        card.period().map(period -> PeriodWords.full(period, language)),
        card.date().map(date -> DateText.full(date, language)),
        card.date().map(Object::toString),
        Stream.of(language, language.other())
            .flatMap(each -> card.edition(each).stream())
            .map(edition -> story(card.issue(), edition))
            .toList(),
        signs(card));
  }

  private List<Page.Sign> key(List<IssueCard> cards) {
    return cards.stream()
        .flatMap(card -> card.editions().stream())
        .flatMap(edition -> edition.statuses().stream())
        .distinct()
        .sorted()
        .map(status -> CheckpointViews.sign(status, language, said()))
        .toList();
  }

  private List<Page.Sign> signs(IssueCard card) {
    return card.edition(language)
        .or(() -> card.editions().stream().findFirst())
        .map(edition -> edition.statuses().stream())
        .orElse(Stream.empty())
        .map(status -> CheckpointViews.sign(status, language, said()))
        .toList();
  }

  private Home.Story story(String issue, IssueCard.EditionCard edition) {
    String tag = edition.language().tag();
    String folder = tag + "/" + issue + "/";
    String pdf = folder + issue + "." + tag + ".pdf";
    boolean printed = edition.formats().contains(Rendition.Format.PDF);
    boolean page = edition.formats().contains(Rendition.Format.HTML);
    return new Home.Story(
        tag,
        words.apply(edition.language()).of("read"),
        page ? folder + "index.html" : pdf,
        printed && page ? Optional.of(pdf) : Optional.empty(),
        edition.title(),
        Optional.of(edition.standfirst()).filter(text -> !text.isEmpty()));
  }
}
