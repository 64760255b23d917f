package press.briefing.template;

import java.util.List;
import java.util.stream.Stream;
import press.briefing.model.Edition;
import press.briefing.model.FacingEdition;
import press.briefing.model.FrontMatter;
import press.briefing.model.Galley;

/// What a galley says of its edition beside the page: title, authors, day and tags.
final class PageFacts {
  private PageFacts() {}

  static Galley.Facts of(FacingEdition edition, FacingPage page) {
    FrontMatter front = edition.first().frontMatter();
    FrontMatter other = edition.second().frontMatter();
    return new Galley.Facts(
        FacingRows.text(page.first().story().plainTitle(), page.second().story().plainTitle()),
        joined(front.authors(), other.authors()),
        FacingRows.text(page.first().story().description(), page.second().story().description()),
        joined(front.tags(), other.tags()),
        front.date(),
        List.of(edition.second().language()));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  static Galley.Facts of(Edition edition, Page page) {
    FrontMatter front = edition.frontMatter();
    return new Galley.Facts(
        page.story().plainTitle(),
        front.authors(),
        page.story().description(),
        front.tags(),
        front.date());
  }
}
