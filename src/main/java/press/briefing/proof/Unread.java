package press.briefing.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.language.Particles;
import press.briefing.model.Checkpoint;
import press.briefing.model.Indicator;
import press.briefing.model.Inline;
import press.briefing.model.Publication;
import press.briefing.model.Series;

/// No value and no particle stands where nobody reads it: names, sources, the imprint.
final class Unread implements Rule {
  private static final String BRACES = "{{";

  @Override
  public String name() {
    return "text-unread";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    Language language = text.edition().language();
    Publication publication = text.briefing().publication();
    imprint(publication).forEach(each -> read(each.in(language), publication.place(), problems));
    text.briefing().indicators().stream()
        .map(Series::indicator)
        .forEach(each -> read(each, language, problems));
    text.edition().checkpoints().stream()
        .flatMap(row -> row.checkpoint().stream())
        .forEach(each -> read(each, language, problems));
    Place title =
        text.edition().copy().title().stream().findFirst().map(Inline::place).orElse(Place.NOWHERE);
    Stream.of(text.edition().frontMatter().authors(), text.edition().frontMatter().tags())
        .flatMap(List::stream)
        .forEach(each -> read(each, Place.of(title.file()), problems));
    text.inlines().forEach(each -> title(each).ifPresent(it -> read(it, each.place(), problems)));
  }

  private static Stream<Bilingual<String>> imprint(Publication publication) {
    Publication.Imprint imprint = publication.imprint();
    return Stream.of(
            publication.title(),
            imprint.publisher(),
            imprint.contact(),
            imprint.licence(),
            imprint.disclaimer())
        .flatMap(Optional::stream);
  }

  private static void read(Indicator indicator, Language language, Diagnostics problems) {
    read(indicator.name().in(language), indicator.place(), problems);
    indicator
        .source()
        .ifPresent(source -> read(source.name().in(language), indicator.place(), problems));
  }

  private static void read(Checkpoint checkpoint, Language language, Diagnostics problems) {
    checkpoint
        .judge()
        .ifPresent(judge -> read(judge.name().in(language), checkpoint.place(), problems));
  }

  private static Optional<String> title(Inline inline) {
    return switch (inline) {
      case Inline.Link link -> link.title();
      case Inline.Image image -> image.title();
      default -> Optional.empty();
    };
  }

  private static void read(String words, Place place, Diagnostics problems) {
    List<Particles.Found> particles = Particles.find(words);
    if (words.contains(BRACES)) {
      problems.warning(Code.TEXT_UNREAD, place, words, BRACES);
    } else if (!particles.isEmpty()) {
      problems.warning(Code.TEXT_UNREAD, place, words, particles.getFirst().written());
    }
  }
}
