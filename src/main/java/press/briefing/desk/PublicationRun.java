package press.briefing.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.briefing.assembly.Assembler;
import press.briefing.content.PublicationReader;
import press.briefing.desk.Report.Made;
import press.briefing.desk.Staging.Written;
import press.briefing.desk.TextReader.Texts;
import press.briefing.desk.disk.OutFolder;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.IssueCard;
import press.briefing.model.Publication;
import press.briefing.pdf.FontShelf;
import press.briefing.pdf.PdfPress;
import press.briefing.pdf.lint.StyleCheck;
import press.briefing.site.PlainPage;
import press.briefing.site.Site;
import press.briefing.site.font.PageFonts;
import press.briefing.template.Typesetter;

/// Fills the staging folder with all that the next output holds.
record PublicationRun(
    Order order, OutFolder out, Manifest last, Staging staging, Diagnostics problems) {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /// The renditions that were made.
  List<Made> make(SourceFolder source, List<IssueFiles> issues) throws IOException {
    Tools tools = tools(source);
    List<Work> works = new Crew(order.jobs()).each(issues, files -> IssueRun.make(tools, files));
    List<Made> made = works.stream().flatMap(each -> each.made().stream()).toList();
    if (made.isEmpty()) {
      reportDrafts();
      return made;
    }
    List<IssueCard> cards = cards(tools.scope(), works);
    Map<String, Manifest.Entry> files = new TreeMap<>();
    works.forEach(each -> each.written().forEach(file -> keep(files, entry(file))));
    Carrying carrying = new Carrying(out, staging, problems);
    if (isFine()) {
      carrying.foreign();
      carrying.ours(tools.scope().carriedEditions()).forEach(each -> keep(files, each));
    }
    boolean paged = cards.stream().anyMatch(IssueCard::hasPage);
    Texts texts = paged ? new TextReader(tools).read(source) : Texts.NONE;
    Map<String, Written> bound = paged ? site(tools, texts.pages(), cards) : Map.of();
    bound.values().forEach(each -> keep(files, entry(each)));
    if (isFine()) {
      carrying.ours(tools.scope().carriedAssets()).forEach(each -> keep(files, each));
      Holds holds = new Holds(tools.scope(), problems.hasErrors());
      Manifest manifest =
          new Manifest(cards, holds.of(works, texts.held()), List.copyOf(files.values()));
      if (!made.stream().allMatch(each -> files.containsKey(each.path()))) {
        throw new IllegalStateException("a page was not bound");
      }
      staging.write(OutFolder.MARK, ManifestText.write(manifest));
    }
    return made.stream().map(each -> each.as(bound)).toList();
  }

  /// The pages that issues share, and those of issues as they are bound into the site.
  private Map<String, Written> site(Tools tools, List<PlainPage> texts, List<IssueCard> cards)
      throws IOException {
    Map<String, Written> written = new TreeMap<>();
    Site site = Site.of(tools.typesetter(), cards, texts, problems);
    PageFonts pages = new PageFonts(tools.typesetter().assets());
    Fonts fonts = Fonts.of(pages, this);
    new Binding(site, fonts, new Crew(order.jobs()))
        .bind(cards)
        .forEach(each -> written.put(each.path(), each));
    new Pictures(fonts, new Crew(order.jobs()))
        .write(site.pictures(pages))
        .forEach(each -> written.put(each.path(), each));
    new SharedPages(fonts).write(site.pages()).forEach(each -> written.put(each.path(), each));
    return written;
  }

  private boolean isFine() {
    return Verdict.on(problems.sorted(), order, true) == Report.Outcome.DONE;
  }

  private static void keep(Map<String, Manifest.Entry> files, Manifest.Entry entry) {
    files.put(entry.path(), entry);
  }

  private Tools tools(SourceFolder source) {
    Guard guard = new Guard(DEADLINE, problems);
    Publication publication = new PublicationReader(source.gate()).read(problems);
    Typesetter typesetter = Typesetter.of(publication, source.gate(), problems);
    typesetter
        .ownStyles()
        .forEach(own -> StyleCheck.check(own.file(), own.css(), own.colours(), problems));
    return new Tools(
        order,
        publication,
        new Scope(order, last),
        staging,
        guard,
        IssueReader.of(order, source, publication, guard),
        new Assembler(publication, order.asOf()),
        typesetter,
        new PdfPress(new FontShelf()));
  }

  /// Where nothing but drafts and later issues was asked for, nothing was made, and that is no
  /// success.
  private void reportDrafts() {
    problems.sorted().stream()
        .filter(each -> each.code() == Code.MANUSCRIPT_DRAFT || each.code() == Code.ISSUE_WITHHELD)
        .forEach(each -> problems.error(each.code(), each.place(), each.arguments().toArray()));
  }

  private List<IssueCard> cards(Scope scope, List<Work> works) {
    List<IssueCard> fresh = works.stream().flatMap(each -> each.card().stream()).toList();
    Stream<IssueCard> joined =
        fresh.stream()
            .map(card -> Cards.joined(card, last.card(card.issue()).flatMap(scope::carried)));
    Stream<IssueCard> kept =
        last.cards().stream()
            .filter(card -> fresh.stream().noneMatch(each -> each.issue().equals(card.issue())))
            .flatMap(card -> scope.carried(card).stream());
    return Cards.newestFirst(Stream.concat(joined, kept).toList());
  }

  private static Manifest.Entry entry(Staging.Written file) {
    return new Manifest.Entry(file.path(), file.sha256());
  }
}
