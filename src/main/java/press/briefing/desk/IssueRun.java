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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import press.briefing.assembly.Languages;
import press.briefing.desk.Report.Made;
import press.briefing.desk.Staging.Written;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Briefing;
import press.briefing.model.DataFile;
import press.briefing.model.Edition;
import press.briefing.model.EditionName;
import press.briefing.model.FacingEdition;
import press.briefing.model.Galley;
import press.briefing.model.ImageFile;
import press.briefing.model.Issue;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Manuscript;
import press.briefing.model.Medium;
import press.briefing.model.Rendition.Format;
import press.briefing.pdf.Print;
import press.briefing.proof.Proofreader;

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

  static Work make(Tools tools, IssueFiles files) {
    return new IssueRun(tools, tools.reader().read(files)).make(Place.of(files.folder()));
  }

  private Work make(Place place) {
    boolean facing =
        tools.order().wantsFacing()
            && Stream.of(Language.values()).allMatch(each -> manuscript(each).isPresent());
    List<Language> languages =
        tools.languages().stream()
            .filter(each -> (facing || tools.order().wants(each)) && manuscript(each).isPresent())
            .toList();
    if (languages.isEmpty()) {
      return Work.NONE;
    }
    return tools
        .guard()
        .take(place, () -> Optional.of(assemble(languages, facing)))
        .map(this::render)
        .orElse(Work.NONE);
  }

  private Optional<Manuscript> manuscript(Language language) {
    return issue.manuscripts().stream().filter(each -> each.language() == language).findFirst();
  }

  private Briefing assemble(List<Language> made, boolean facing) {
    List<Language> carried = tools.scope().carriedPages(issue.id());
    List<Language> shown =
        tools.languages().stream()
            .filter(each ->
                (made.contains(each) && tools.order().wants(each)) || carried.contains(each))
            .toList();
    Briefing briefing =
        tools.assembler().assemble(issue, new Languages(made, shown, facing), tools.problems());
    Proofreader.standard().read(briefing, tools.problems());
    return briefing;
  }

  private Work render(Briefing briefing) {
    List<EditionCard> editions = new ArrayList<>();
    for (Edition edition : briefing.editions()) {
      if (tools.order().wants(edition.language())) {
        editions.add(render(briefing, edition));
      }
    }
    List<Format> facing =
        briefing.facing().map(edition -> render(briefing, edition)).orElse(List.of());
    if (facing.isEmpty()) {
      editions.removeIf(each -> each.formats().isEmpty());
    } else {
      editions.addAll(unmade(briefing, editions));
    }
    return new Work(
        Optional.of(Cards.of(briefing, release(), editions, facing, cited))
            .filter(_ -> !made.isEmpty()),
        held(),
        made,
        written);
  }

  private Optional<Manifest.Held> held() {
    boolean draft = issue.manuscripts().stream().anyMatch(each -> each.frontMatter().draft());
    return Optional.of(new Manifest.Held(issue.id(), draft, release()))
        .filter(each -> each.draft() || each.until().isPresent());
  }

  private EditionCard render(Briefing briefing, Edition edition) {
    checkpoints = List.of();
    EditionName name = EditionName.of(edition.language());
    List<Format> formats = new ArrayList<>(tools.scope().carried(issue.id(), name));
    formats.addAll(
        render(
            name,
            new Setting(
                briefing,
                (medium, pdf) ->
                    tools.typesetter().typeset(briefing, edition, medium, pdf, tools.problems()))));
    return Cards.of(edition, formats, paper(edition.language(), formats), checkpoints);
  }

  /// How large the PDF of an edition is: the one that was made, or the one that stays.
  private Optional<IssueCard.Paper> paper(Language language, List<Format> formats) {
    return made.stream()
        .filter(each -> each.format() == Format.PDF && each.edition() == EditionName.of(language))
        .findFirst()
        .map(each -> new IssueCard.Paper(each.bytes(), each.pages().orElse(0)))
        .or(() -> tools.scope().paper(issue.id(), language))
        .filter(_ -> formats.contains(Format.PDF));
  }

  private List<Format> render(Briefing briefing, FacingEdition edition) {
    return render(
        EditionName.BOTH,
        new Setting(
            briefing,
            (medium, pdf) ->
                tools.typesetter().typeset(briefing, edition, medium, pdf, tools.problems())));
  }

  /// The editions of languages that the output has in the facing edition alone.
  private List<EditionCard> unmade(Briefing briefing, List<EditionCard> editions) {
    return briefing.editions().stream()
        .filter(each -> editions.stream().noneMatch(made -> made.language() == each.language()))
        .filter(
            each -> tools.scope().carried(issue.id(), EditionName.of(each.language())).isEmpty())
        .map(each ->
            Cards.of(
                each,
                List.of(),
                Optional.empty(),
                tools.typesetter().checkpoints(briefing, each, tools.problems())))
        .toList();
  }

  /// A way to the galley of an edition.
  ///
  /// @param way to it by its medium and whether a PDF will lie beside the page
  private record Setting(Briefing briefing, BiFunction<Medium, Boolean, Optional<Galley>> way) {
    Optional<Galley> set(Medium medium, boolean pdf) {
      return way.apply(medium, pdf);
    }
  }

  /// The formats that were made.
  private List<Format> render(EditionName name, Setting setting) {
    List<Format> formats = new ArrayList<>();
    for (Format format : Format.values()) {
      if (tools.order().wants(format)) {
        tools
            .guard()
            .take(place(name), () -> render(name, setting, format))
            .ifPresent(formats::add);
      }
    }
    return formats;
  }

  private Place place(EditionName name) {
    return name.languages().stream()
        .flatMap(each -> manuscript(each).stream())
        .map(Manuscript::place)
        .findFirst()
        .orElse(Place.NOWHERE);
  }

  private Optional<OffsetDateTime> release() {
    return Release.of(issue.manuscripts(), tools.publication().timeZone());
  }

  private Optional<Format> render(EditionName name, Setting setting, Format format) {
    try {
      boolean done =
          switch (format) {
            case HTML -> page(name, setting);
            case PDF -> print(name, setting);
          };
      return Optional.of(format).filter(_ -> done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean page(EditionName name, Setting setting) throws IOException {
    boolean pdf =
        tools.order().wants(Format.PDF)
            || tools.scope().carried(issue.id(), name).contains(Format.PDF);
    Optional<Galley> galley = setting.set(Medium.WEB, pdf);
    galley.ifPresent(this::note);
    if (galley.isPresent()) {
      byte[] bytes = galley.get().markup().getBytes(StandardCharsets.UTF_8);
      keep(name, Format.HTML, "index.html", new Print(bytes, 0));
      for (ImageFile image : galley.get().images()) {
        written.add(write(name, image.name(), image.bytes()));
      }
      for (DataFile file : galley.get().data()) {
        written.add(write(name, file.name(), file.bytes()));
      }
    }
    return galley.isPresent();
  }

  private boolean print(EditionName name, Setting setting) throws IOException {
    Optional<Galley> galley = setting.set(Medium.PRINT, false);
    galley.ifPresent(this::note);
    List<Manuscript> manuscripts =
        name.languages().stream().flatMap(each -> manuscript(each).stream()).toList();
    Optional<Print> print =
        galley
            .map(each -> tools.annexes().with(each, manuscripts, setting.briefing().indicators()))
            .flatMap(each -> tools.press().print(each, tools.problems()));
    if (print.isPresent()) {
      keep(name, Format.PDF, issue.id() + "." + name.tag() + ".pdf", print.get());
    }
    return print.isPresent();
  }

  private void note(Galley galley) {
    cited.addAll(galley.indicators());
    checkpoints = galley.checkpoints();
  }

  private void keep(EditionName edition, Format format, String name, Print print)
      throws IOException {
    String path = Cards.folder(issue.id(), edition) + name;
    Written file =
        format == Format.HTML
            ? tools.staging().draft(path, print.bytes())
            : tools.staging().write(path, print.bytes());
    if (format != Format.HTML) {
      written.add(file);
    }
    made.add(
        new Made(
            issue.id(),
            edition,
            format,
            file.path(),
            file.sha256(),
            file.size(),
            Optional.of(print.pages()).filter(_ -> format == Format.PDF)));
  }

  private Written write(EditionName edition, String name, byte[] bytes) throws IOException {
    return tools.staging().write(Cards.folder(issue.id(), edition) + name, bytes);
  }
}
