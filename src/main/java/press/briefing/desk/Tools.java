package press.briefing.desk;

import java.util.List;
import java.util.stream.Stream;
import press.briefing.assembly.Assembler;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Publication;
import press.briefing.pdf.PdfPress;
import press.briefing.template.Typesetter;

/// What all issues of a run share. Safe to share by threads.
record Tools(
    Order order,
    Publication publication,
    Scope scope,
    Staging staging,
    Guard guard,
    IssueReader reader,
    Assembler assembler,
    Typesetter typesetter,
    PdfPress press) {
  Diagnostics problems() {
    return guard.problems();
  }

  Annexes annexes() {
    List<Publication.Attachment> attached = publication.theme().paper().attached();
    return new Annexes(reader.gate(), typesetter, attached, problems());
  }

  /// All languages, those that the publication names first.
  List<Language> languages() {
    return Stream.concat(publication.languages().stream(), Stream.of(Language.values()))
        .distinct()
        .toList();
  }
}
