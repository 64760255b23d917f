package press.briefing.assembly;

import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Briefing;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Edition;
import press.briefing.model.Handle;
import press.briefing.model.PlainText;
import press.briefing.model.Reading;
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
    edition.copy().summary().forEach(point -> line("□ " + PlainText.of(point)));
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
    String since =
        row.reading()
            .flatMap(Reading::since)
            .map(each -> " since " + each.from() + ", " + each.before() + " before")
            .orElse("");
    line(row.number() + ". " + PlainText.of(row.what()) + " {#" + row.id() + "} " + status + since);
    blocks(row.detail());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph it -> line(PlainText.of(it.content()));
        case Block.Subhead it -> line("### " + PlainText.of(it.content()) + " {#" + it.id() + "}");
        case Block.ItemList it -> it.items().forEach(item -> blocks(item.content()));
        case Block.Chart it ->
            line(
                "[chart "
                    + it.spec().title().map(t -> PlainText.of(t.ko())).orElse("")
                    + handle(it.handle())
                    + "]");
        case Block.CheckpointTable it -> line("[checkpoints]");
        case Block.Table it -> {
          it.caption().ifPresent(words -> line(PlainText.of(words) + handle(it.handle())));
          it.body().forEach(row -> row.cells().forEach(c -> line(PlainText.of(c.content()))));
        }
        case Block.Quote it -> blocks(it.content());
        case Block.Picture it -> line("[picture" + handle(it.handle()) + "]");
        case Block.IndicatorTable it -> line("[indicators" + handle(it.handle()) + "]");
        default -> line("[" + block.getClass().getSimpleName() + "]");
      }
    }
  }

  private static String handle(Handle handle) {
    return handle.label().map(each -> " " + each.kind() + " " + each.number()).orElse("")
        + handle.id().map(id -> " {#" + id + "}").orElse("");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
