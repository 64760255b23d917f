package press.briefing.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.briefing.assembly.Assembler;
import press.briefing.content.PublicationReader;
import press.briefing.desk.IssueRun.Tools;
import press.briefing.desk.IssueRun.Work;
import press.briefing.desk.Report.Made;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.IssueCard;
import press.briefing.model.Publication;
import press.briefing.model.Rendition.Format;
import press.briefing.pdf.FontShelf;
import press.briefing.pdf.PdfPress;
import press.briefing.site.Page;
import press.briefing.site.Site;
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
    List<Manifest.Entry> files = new ArrayList<>();
    works.forEach(each -> each.written().forEach(file -> files.add(entry(file))));
    files.addAll(sharedPages(tools.typesetter(), cards));
    if (Verdict.on(problems.sorted(), order, true) == Report.Outcome.DONE) {
      files.addAll(carried(tools.scope()));
      staging.write(OutFolder.MARK, ManifestText.write(new Manifest(cards, files)));
    }
    return made;
  }

  private Tools tools(SourceFolder source) {
    Guard guard = new Guard(DEADLINE, problems);
    Publication publication = new PublicationReader(source.gate()).read(problems);
    return new Tools(
        order,
        publication,
        new Scope(order, last),
        staging,
        guard,
        IssueReader.of(order, source, publication, guard),
        new Assembler(publication, order.asOf()),
        Typesetter.of(publication, source.gate(), problems),
        new PdfPress(new FontShelf()));
  }

  /// Where nothing but drafts was asked for, nothing was made, and that is no success.
  private void reportDrafts() {
    problems.sorted().stream()
        .filter(each -> each.code() == Code.MANUSCRIPT_DRAFT)
        .forEach(each -> problems.error(each.code(), each.place()));
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

  /// The home page and the like; none where no issue has a page.
  private List<Manifest.Entry> sharedPages(Typesetter typesetter, List<IssueCard> cards)
      throws IOException {
    boolean pages =
        cards.stream()
            .flatMap(card -> card.editions().stream())
            .anyMatch(edition -> edition.formats().contains(Format.HTML));
    List<Manifest.Entry> written = new ArrayList<>();
    if (pages) {
      for (Page page : Site.of(typesetter, cards, List.of(), problems).pages()) {
        written.add(entry(staging.write(page.path(), page.bytes())));
      }
    }
    return written;
  }

  private List<Manifest.Entry> carried(Scope scope) throws IOException {
    Carrying carrying = new Carrying(out, staging, problems);
    carrying.foreign();
    return carrying.ours(scope.carriedFiles());
  }

  private static Manifest.Entry entry(Staging.Written file) {
    return new Manifest.Entry(file.path(), file.sha256());
  }
}
