package press.briefing.assembly;

import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Briefing;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Edition;
import press.briefing.model.PlainText;
import press.briefing.model.Section;

/// What of an edition matters to assembly, as text.
final class EditionText {
  private final StringBuilder text = new StringBuilder();

  private EditionText() {}

  static String of(Briefing briefing) {
    EditionText all = new EditionText();
    briefing.editions().forEach(all::edition);
    return all.text.toString();
  }

  private void edition(Edition edition) {
    line("== " + edition.language().tag() + " beside " + edition.counterparts());
    line("title: " + PlainText.of(edition.copy().title()));
    edition.frontMatter().date().ifPresent(date -> line("date: " + date));
    edition.frontMatter().period().ifPresent(period -> line("period: " + period));
    blocks(edition.copy().lead());
    edition.copy().sections().forEach(this::section);
    edition.checkpoints().forEach(this::row);
    edition.copy().notes().forEach(note -> blocks(note.content()));
  }

  private void section(Section section) {
    line("## " + PlainText.of(section.crosshead()) + " {#" + section.id().orElse("") + "}");
    blocks(section.content());
  }

  private void row(CheckpointRow row) {
    String status = row.reading().map(each -> each.status().name()).orElse("-");
    line(row.number() + ". " + PlainText.of(row.what()) + " {#" + row.id() + "} " + status);
    blocks(row.detail());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph it -> line(PlainText.of(it.content()));
        case Block.Subhead it -> line("### " + PlainText.of(it.content()) + " {#" + it.id() + "}");
        case Block.ItemList it -> it.items().forEach(item -> blocks(item.content()));
        case Block.Chart it ->
            line("[chart " + it.spec().title().map(t -> PlainText.of(t.ko())).orElse("") + "]");
        case Block.CheckpointTable it -> line("[checkpoints]");
        case Block.Table it ->
            it.body().forEach(row -> row.cells().forEach(c -> line(PlainText.of(c.content()))));
        default -> line("[" + block.getClass().getSimpleName() + "]");
      }
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
