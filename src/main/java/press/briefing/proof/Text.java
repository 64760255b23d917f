package press.briefing.proof;

import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Briefing;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Edition;
import press.briefing.model.Inline;
import press.briefing.model.Note;
import press.briefing.model.Section;

/// All that an edition says, in reading order, however deep it lies.
final class Text {
  private final Briefing briefing;
  private final Edition edition;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final List<List<Inline>> runs = new ArrayList<>();

  private Text(Briefing briefing, Edition edition) {
    this.briefing = briefing;
    this.edition = edition;
  }

  static Text of(Briefing briefing, Edition edition) {
    Text text = new Text(briefing, edition);
    text.inlines(edition.copy().title());
    text.inlines(edition.copy().standfirst());
    edition.copy().summary().forEach(text::inlines);
    text.blocks(edition.copy().lead());
    edition.copy().sections().forEach(text::section);
    edition.checkpoints().forEach(text::checkpoint);
    edition.copy().corrections().forEach(each -> text.inlines(each.text()));
    edition.copy().notes().stream().map(Note::content).forEach(text::blocks);
    return text;
  }

  /// The briefing that the edition is one of.
  Briefing briefing() {
    return briefing;
  }

  Edition edition() {
    return edition;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Inline> inlines() {
    return inlines;
  }

  /// The same inlines by paragraphs, headings, cells and the like.
  List<List<Inline>> runs() {
    return runs;
  }

  private void section(Section section) {
    inlines(section.crosshead());
    blocks(section.content());
  }

  private void checkpoint(CheckpointRow row) {
    inlines(row.what());
    blocks(row.detail());
  }

  private void blocks(List<Block> content) {
    content.forEach(this::block);
  }

  private void block(Block block) {
    blocks.add(block);
    switch (block) {
      case Block.Paragraph it -> inlines(it.content());
      case Block.Subhead it -> inlines(it.content());
      case Block.ItemList it -> it.items().forEach(item -> blocks(item.content()));
      case Block.DefinitionList it -> it.definitions().forEach(this::definition);
      case Block.Quote it -> blocks(it.content());
      case Block.CodeBlock it -> {}
      case Block.Admonition it -> {
        inlines(it.title());
        blocks(it.content());
      }
      case Block.Table it -> table(it);
      case Block.Picture it -> {
        inline(it.image());
        inlines(it.caption());
      }
      case Block.Rule it -> {}
      case Block.Html it -> inlines(it.content());
      case Block.Chart it ->
          it.spec().texts().forEach(text -> inlines(text.in(edition.language())));
      case Block.IndicatorTable it ->
          it.groups().stream()
              .flatMap(group -> group.name().stream())
              .forEach(name -> inlines(name.in(edition.language())));
      case Block.CheckpointTable it -> {}
    }
  }

  private void definition(Block.Definition definition) {
    definition.terms().forEach(this::inlines);
    definition.meanings().forEach(this::blocks);
  }

  private void table(Block.Table table) {
    table.head().forEach(this::row);
    table.body().forEach(this::row);
    table.caption().ifPresent(this::inlines);
  }

  private void row(Block.Row row) {
    row.cells().forEach(cell -> inlines(cell.content()));
  }

  private void inlines(List<Inline> content) {
    int from = inlines.size();
    content.forEach(this::inline);
    runs.add(List.copyOf(inlines.subList(from, inlines.size())));
  }

  private void inline(Inline inline) {
    inlines.add(inline);
    switch (inline) {
      case Inline.Emphasis it -> it.content().forEach(this::inline);
      case Inline.Strong it -> it.content().forEach(this::inline);
      case Inline.Strike it -> it.content().forEach(this::inline);
      case Inline.Link it -> it.content().forEach(this::inline);
      case Inline.Element it -> it.content().forEach(this::inline);
      case Inline.Image it -> it.alt().forEach(this::inline);
      case Inline.Text it -> {}
      case Inline.Value it -> {}
      case Inline.Choice it -> {}
      case Inline.Particle it -> {}
      case Inline.Printed it -> {}
      case Inline.Chosen it -> {}
      case Inline.Code it -> {}
      case Inline.NoteMark it -> {}
      case Inline.LineBreak it -> {}
    }
  }
}
