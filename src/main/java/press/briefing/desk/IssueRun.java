package press.briefing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.briefing.assembly.Assembler;
import press.briefing.assembly.Languages;
import press.briefing.desk.Report.Made;
import press.briefing.desk.Staging.Written;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Briefing;
import press.briefing.model.DataFile;
import press.briefing.model.Edition;
import press.briefing.model.Galley;
import press.briefing.model.ImageFile;
import press.briefing.model.Issue;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Manuscript;
import press.briefing.model.Medium;
import press.briefing.model.Publication;
import press.briefing.model.Rendition.Format;
import press.briefing.pdf.PdfPress;
import press.briefing.pdf.Print;
import press.briefing.proof.Proofreader;
import press.briefing.template.Typesetter;

/// Takes one issue from its files to its renditions in the staging folder.
final class IssueRun {
  private final Tools tools;
  private final Issue issue;
  private final List<Made> made = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private final Set<String> cited = new TreeSet<>();
  private List<CheckpointNote> checkpoints = List.of();

  private IssueRun(Tools tools, Issue issue) {
    this.tools = tools;
    this.issue = issue;
  }

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

  /// What came of an issue.
  ///
  /// @param card empty if no rendition of it was made
  /// @param held empty if it may appear at any time
  record Work(
      Optional<IssueCard> card,
      Optional<Manifest.Held> held,
      List<Made> made,
      List<Written> written) {
    static final Work NONE = new Work(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  static Work make(Tools tools, IssueFiles files) {
    return new IssueRun(tools, tools.reader().read(files)).make(Place.of(files.folder()));
  }

  private Work make(Place place) {
    List<Language> languages =
        tools.languages().stream()
            .filter(each -> tools.order().wants(each) && manuscript(each).isPresent())
            .toList();
    if (languages.isEmpty()) {
      return Work.NONE;
    }
    return tools
        .guard()
        .take(place, () -> Optional.of(assemble(languages)))
        .map(this::render)
        .orElse(Work.NONE);
  }

  private Optional<Manuscript> manuscript(Language language) {
    return issue.manuscripts().stream().filter(each -> each.language() == language).findFirst();
  }

  private Briefing assemble(List<Language> made) {
    List<Language> carried = tools.scope().carriedPages(issue.id());
    List<Language> shown =
        tools.languages().stream()
            .filter(each -> made.contains(each) || carried.contains(each))
            .toList();
    Briefing briefing =
        tools.assembler().assemble(issue, new Languages(made, shown), tools.problems());
    Proofreader.standard().read(briefing, tools.problems());
    return briefing;
  }

  private Work render(Briefing briefing) {
    List<EditionCard> editions = new ArrayList<>();
    for (Edition edition : briefing.editions()) {
      checkpoints = List.of();
      Place place = manuscript(edition.language()).map(Manuscript::place).orElse(Place.NOWHERE);
      List<Format> formats = new ArrayList<>(tools.scope().carried(issue.id(), edition.language()));
      for (Format format : Format.values()) {
        if (tools.order().wants(format)) {
          tools
              .guard()
              .take(place, () -> render(briefing, edition, format))
              .ifPresent(formats::add);
        }
      }
      editions.add(Cards.of(edition, formats, checkpoints));
    }
    editions.removeIf(each -> each.formats().isEmpty());
    return new Work(
        Optional.of(Cards.of(briefing, release(), editions, cited)).filter(_ -> !made.isEmpty()),
        held(),
        made,
        written);
  }

  private Optional<Manifest.Held> held() {
    boolean draft = issue.manuscripts().stream().anyMatch(each -> each.frontMatter().draft());
    return Optional.of(new Manifest.Held(issue.id(), draft, release()))
        .filter(each -> each.draft() || each.until().isPresent());
  }

  private Optional<OffsetDateTime> release() {
    return Release.of(issue.manuscripts(), tools.publication().timeZone());
  }

  private Optional<Format> render(Briefing briefing, Edition edition, Format format) {
    try {
      boolean done =
          switch (format) {
            case HTML -> page(briefing, edition);
            case PDF -> print(briefing, edition);
          };
      return Optional.of(format).filter(_ -> done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean page(Briefing briefing, Edition edition) throws IOException {
    boolean pdf =
        tools.order().wants(Format.PDF)
            || tools.scope().carried(issue.id(), edition.language()).contains(Format.PDF);
    Optional<Galley> galley =
        tools.typesetter().typeset(briefing, edition, Medium.WEB, pdf, tools.problems());
    galley.ifPresent(this::note);
    if (galley.isPresent()) {
      byte[] bytes = galley.get().markup().getBytes(StandardCharsets.UTF_8);
      keep(edition.language(), Format.HTML, "index.html", new Print(bytes, 0));
      for (ImageFile image : galley.get().images()) {
        written.add(write(edition.language(), image.name(), image.bytes()));
      }
      for (DataFile file : galley.get().data()) {
        written.add(write(edition.language(), file.name(), file.bytes()));
      }
    }
    return galley.isPresent();
  }

  private boolean print(Briefing briefing, Edition edition) throws IOException {
    Optional<Galley> galley =
        tools.typesetter().typeset(briefing, edition, Medium.PRINT, false, tools.problems());
    galley.ifPresent(this::note);
    List<Manuscript> manuscripts = manuscript(edition.language()).stream().toList();
    Optional<Print> print =
        galley
            .map(each -> tools.annexes().with(each, manuscripts, briefing.indicators()))
            .flatMap(each -> tools.press().print(each, tools.problems()));
    if (print.isPresent()) {
      String name = issue.id() + "." + edition.language().tag() + ".pdf";
      keep(edition.language(), Format.PDF, name, print.get());
    }
    return print.isPresent();
  }

  private void note(Galley galley) {
    cited.addAll(galley.indicators());
    checkpoints = galley.checkpoints();
  }

  private void keep(Language language, Format format, String name, Print print) throws IOException {
    String path = Cards.folder(issue.id(), language) + name;
    Written file =
        format == Format.HTML
            ? tools.staging().draft(path, print.bytes())
            : tools.staging().write(path, print.bytes());
    written.add(file);
    made.add(
        new Made(
            issue.id(),
            language,
            format,
            file.path(),
            file.sha256(),
            file.size(),
            Optional.of(print.pages()).filter(_ -> format == Format.PDF)));
  }

  private Written write(Language language, String name, byte[] bytes) throws IOException {
    return tools.staging().write(Cards.folder(issue.id(), language) + name, bytes);
  }
}
