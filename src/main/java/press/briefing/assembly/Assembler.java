package press.briefing.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.measure.Measures;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.FacingEdition;
import press.briefing.model.Issue;
import press.briefing.model.Manuscript;
import press.briefing.model.Publication;
import press.briefing.model.Series;

/// Makes a briefing of what was read for an issue.
public final class Assembler {
  private final Publication publication;
  private final Optional<LocalDate> asOf;

  /// @param asOf the day up to which data may be known; empty for no limit
  public Assembler(Publication publication, Optional<LocalDate> asOf) {
    this.publication = publication;
    this.asOf = asOf;
  }

  /// The issue's editions in the languages to be made, from its manuscripts and its data up to the
  /// issue's period. Whatever cannot be joined is an error at its place, and stands in brackets in
  /// the text.
  public Briefing assemble(Issue issue, Languages languages, Diagnostics problems) {
    IssueFacts facts = IssueFacts.of(issue);
    List<Series> known = known(issue, facts);
    SectionPlan plan = SectionPlan.of(issue, source(), problems);
    Measures measures = new Measures(known);
    Readings readings = Readings.of(issue.checkpoints(), measures, problems);
    Printing printing =
        new Printing(measures, publication.dictionary(), publication.theme().numbering(), problems);
    EditionMaker maker = new EditionMaker(printing, facts, plan, readings);
    List<Edition> editions =
        languages.made().stream()
            .flatMap(language -> manuscript(issue, language).stream())
            .map(each -> maker.make(each, languages.beside(each.language())))
            .toList();
    return new Briefing(publication, issue.id(), known, editions, facing(languages, editions));
  }

  private Optional<FacingEdition> facing(Languages languages, List<Edition> editions) {
    return languages.facing() && editions.size() == Language.values().length
        ? Optional.of(FacingMaker.of(in(editions, source()), in(editions, source().other())))
        : Optional.empty();
  }

  private static Edition in(List<Edition> editions, Language language) {
    return editions.stream().filter(each -> each.language() == language).findFirst().orElseThrow();
  }

  private List<Series> known(Issue issue, IssueFacts facts) {
    Optional<LocalDate> last = facts.lastDay(asOf);
    return issue.indicators().stream()
        .map(series -> last.map(series::until).orElse(series))
        .toList();
  }

  /// The language that sections are counted from.
  private Language source() {
    return publication.languages().isEmpty() ? Language.KO : publication.languages().getFirst();
  }

  private static Optional<Manuscript> manuscript(Issue issue, Language language) {
    return issue.manuscripts().stream().filter(each -> each.language() == language).findFirst();
  }
}
