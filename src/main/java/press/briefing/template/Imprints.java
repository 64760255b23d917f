package press.briefing.template;

import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.model.Publication;
import press.briefing.template.engine.Words;

/// Says who stands behind a publication.
final class Imprints {
  private Imprints() {}

  static Page.Imprint of(Publication publication, Language language, Words words) {
    Publication.Imprint imprint = publication.imprint();
    Optional<String> contact = imprint.contact().map(text -> text.in(language));
    return new Page.Imprint(
        imprint.publisher().map(text -> words.of("publisher", text.in(language))),
        contact.map(text -> words.of("contact", text)),
        contact.filter(text -> text.matches("[^@\\s]+@[^@\\s]+")),
        imprint.licence().map(text -> text.in(language)),
        imprint.disclaimer().map(text -> text.in(language)));
  }
}
