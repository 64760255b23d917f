package press.briefing.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Facing;
import press.briefing.model.FacingEdition;
import press.briefing.model.FacingSection;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.model.Section;
import press.briefing.template.engine.Markup;

/// Makes the page of the facing edition for one medium.
final class FacingComposer {
  private final FacingEdition edition;
  private final Medium medium;
  private final PageComposer firstPage;
  private final PageComposer secondPage;
  private final Half first;
  private final Half second;

  /// @param firstPage makes the page in the language that is read first
  FacingComposer(
      FacingEdition edition, Medium medium, PageComposer firstPage, PageComposer secondPage) {
    this.edition = edition;
    this.medium = medium;
    this.firstPage = firstPage;
    this.secondPage = secondPage;
    this.first = firstPage.half();
    this.second = secondPage.half();
  }

  /// @param style the way to the style sheet of facing pages
  FacingPage compose(Partials partials, FacingDrawings drawings, Page.Links links, String style) {
    Page.Story opening = firstPage.opening();
    Page.Story otherOpening = secondPage.opening();
    List<FacingPage.Row> rows = rows();
    FacingFigures.Checkpoints checkpoints = new FacingFigures.Checkpoints(rows, checkpointData());
    FacingFigures figures = new FacingFigures(partials, first, second, checkpoints, drawings);
    FacingFlow flow = new FacingFlow(medium, first, second, figures);
    Markup lead = flow.set(edition.lead(), true);
    List<FacingPage.Part> parts = new ArrayList<>();
    for (FacingSection section : edition.sections()) {
      parts.add(part(parts.size() + 1, section, flow));
    }
    cited().forEach(second.citations()::use);
    cited().forEach(first.citations()::use);
    boolean read = rows.stream().anyMatch(row -> row.either().sign().isPresent());
    return new FacingPage(
        firstPage.page(opening, links),
        secondPage.page(otherOpening, links),
        new FacingPicture(first, second).covers(),
        read ? rows : List.of(),
        lead,
        parts,
        links,
        style);
  }

  /// The indicators that either half prints, once the page is composed.
  List<String> cited() {
    Set<String> cited = new LinkedHashSet<>(first.citations().indicators());
    cited.addAll(second.citations().indicators());
    return List.copyOf(cited);
  }

  private List<FacingPage.Row> rows() {
    List<Page.CheckpointView> mine = firstPage.checkpoints();
    List<Page.CheckpointView> theirs = secondPage.checkpoints();
    List<FacingPage.Row> rows = new ArrayList<>();
    for (Facing<CheckpointRow> pair : edition.checkpoints()) {
      rows.add(row(rows.size() + 1, view(pair.first(), mine), view(pair.second(), theirs)));
    }
    return rows;
  }

  /// The rows for programs, heads first, in both languages.
  private List<List<String>> checkpointData() {
    List<List<String>> mine = firstPage.checkpointData();
    List<List<String>> theirs = secondPage.checkpointData();
    List<List<String>> rows = new ArrayList<>();
    rows.add(FacingRows.cells(mine.getFirst(), theirs.getFirst()));
    for (Facing<CheckpointRow> pair : edition.checkpoints()) {
      rows.add(FacingRows.cells(row(pair.first(), mine), row(pair.second(), theirs)));
    }
    return rows;
  }

  private static List<String> row(List<CheckpointRow> rows, List<List<String>> data) {
    return rows.stream().map(row -> data.get(row.number())).findFirst().orElse(List.of());
  }

  private static Optional<Page.CheckpointView> view(
      List<CheckpointRow> rows, List<Page.CheckpointView> views) {
    return rows.stream().map(row -> views.get(row.number() - 1)).findFirst();
  }

  private static FacingPage.Row row(
      int number, Optional<Page.CheckpointView> mine, Optional<Page.CheckpointView> theirs) {
    return new FacingPage.Row(number, mine.or(() -> theirs).orElseThrow(), mine, theirs);
  }

  private FacingPage.Part part(int number, FacingSection section, FacingFlow flow) {
    Optional<FacingPage.Head> mine = head(first, section.heads().first());
    Optional<FacingPage.Head> theirs = head(second, section.heads().second());
    return new FacingPage.Part(
        number,
        section.id(),
        mine,
        theirs,
        FacingFlow.anyWide(section.content()),
        flow.set(section.content(), mine.isPresent() && theirs.isPresent()));
  }

  private static Optional<FacingPage.Head> head(Half half, List<Section> sections) {
    return sections.stream()
        .map(section ->
            new FacingPage.Head(
                half.inlines().id(section.id().orElseThrow()),
                half.inlines().write(section.crosshead()),
                PlainText.of(section.crosshead()),
                half.blocks().place(section.place())))
        .findFirst();
  }

  /// The anchors of the rows of the checkpoint table, which both languages share.
  static Set<String> rowIds(FacingEdition edition) {
    Set<String> ids = new LinkedHashSet<>();
    edition.checkpoints().stream()
        .flatMap(pair -> Stream.concat(pair.first().stream(), pair.second().stream()).limit(1))
        .forEach(row -> ids.add(row.id()));
    return ids;
  }
}
