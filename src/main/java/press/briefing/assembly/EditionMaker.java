package press.briefing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Copy;
import press.briefing.model.Correction;
import press.briefing.model.Edition;
import press.briefing.model.FrontMatter;
import press.briefing.model.Inline;
import press.briefing.model.Label;
import press.briefing.model.Manuscript;
import press.briefing.model.Note;
import press.briefing.model.Section;

/// Makes the editions of one issue.
final class EditionMaker {
  private final Printing printing;
  private final IssueFacts facts;
  private final SectionPlan plan;
  private final Readings readings;
  private final Diagnostics problems;

  EditionMaker(Printing printing, IssueFacts facts, SectionPlan plan, Readings readings) {
    this.printing = printing;
    this.facts = facts;
    this.plan = plan;
    this.readings = readings;
    this.problems = printing.problems();
  }

  Edition make(Manuscript manuscript, List<Language> beside) {
    Language language = manuscript.language();
    CheckpointList list = checkpoints(manuscript);
    References references = new References();
    Numbering numbering = numbering(manuscript, list, references);
    InlineResolver inlines = new InlineResolver(language, printing, references);
    Anchors anchors = new Anchors();
    BlockResolver blocks = new BlockResolver(inlines, anchors, numbering, printing);
    takeIds(manuscript, list.ids(), anchors);
    Copy copy = copy(manuscript.copy(), list, inlines, blocks);
    List<Block.Item> bullets = bullets(list, blocks);
    List<CheckpointRow> rows = CheckpointRows.of(bullets, readings, inlines, anchors);
    return new Edition(language, frontMatter(manuscript, inlines), copy, rows, beside);
  }

  private Numbering numbering(Manuscript manuscript, CheckpointList list, References references) {
    Language language = manuscript.language();
    for (int at = 0; at < list.sections().size(); at++) {
      references.name(list.ids().get(at), list.sections().get(at).crosshead());
    }
    List<String> rows = CheckpointRows.ids(list.bullets(), readings);
    for (int at = 0; at < rows.size(); at++) {
      Label label = new Label(Label.Kind.CHECKPOINT, at + 1);
      references.name(rows.get(at), label, language, manuscript.place());
    }
    Copy copy = manuscript.copy();
    return Numbering.of(language, printing.numbers(), copy.lead(), copy.sections(), references);
  }

  private CheckpointList checkpoints(Manuscript manuscript) {
    Copy copy = manuscript.copy();
    var text =
        new CheckpointList.Manuscript(
            manuscript.language(), copy.lead(), copy.sections(), manuscript.place());
    return CheckpointList.of(text, plan, !readings.isEmpty());
  }

  /// The sections' anchors come first; one that the writer gave to two sections is an error.
  private void takeIds(Manuscript manuscript, List<String> ids, Anchors anchors) {
    ids.forEach(anchors::take);
    Anchors written = new Anchors();
    for (Section section : manuscript.copy().sections()) {
      section
          .id()
          .filter(id -> !written.take(id))
          .ifPresent(id -> problems.error(Code.ID_REPEATED, section.place(), id));
    }
  }

  private Copy copy(Copy copy, CheckpointList list, InlineResolver inlines, BlockResolver blocks) {
    return new Copy(
        inlines.resolve(copy.title()),
        inlines.resolve(copy.standfirst()),
        copy.summary().stream().map(inlines::resolve).toList(),
        blocks.resolve(copy.lead()),
        sections(list, inlines, blocks),
        copy.notes().stream()
            .map(note -> new Note(note.number(), blocks.resolve(note.content()), note.place()))
            .toList(),
        copy.images(),
        copy.corrections().stream()
            .map(each -> new Correction(each.date(), inlines.resolve(each.text())))
            .toList());
  }

  private static List<Section> sections(
      CheckpointList list, InlineResolver inlines, BlockResolver blocks) {
    List<Section> made = new ArrayList<>();
    for (int at = 0; at < list.sections().size(); at++) {
      Section section = list.sections().get(at);
      made.add(
          new Section(
              Optional.of(list.ids().get(at)),
              inlines.resolve(section.crosshead()),
              blocks.resolve(section.content()),
              section.place()));
    }
    return made;
  }

  private static List<Block.Item> bullets(CheckpointList list, BlockResolver blocks) {
    return list.bullets().stream().map(blocks::item).toList();
  }

  private FrontMatter frontMatter(Manuscript manuscript, InlineResolver inlines) {
    FrontMatter own = facts.complete(manuscript.frontMatter());
    Optional<Inline.Image> cover =
        own.cover()
            .map(image ->
                new Inline.Image(
                    image.name(), inlines.resolve(image.alt()), image.title(), image.place()));
    return new FrontMatter(
        own.lang(),
        own.date(),
        own.period(),
        own.number(),
        own.authors(),
        own.tags(),
        own.series(),
        cover,
        own.embargo(),
        own.publishAt(),
        own.draft());
  }
}
