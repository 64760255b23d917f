package press.briefing.assembly;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.model.Inline;
import press.briefing.model.Label;
import press.briefing.model.Section;

/// Counts the figures and tables of one manuscript, in its order: all charts, and of pictures and
/// tables those that have a caption or can be cited. Nothing in notes is counted.
final class Numbering {
  private final Language language;
  private final boolean counts;
  private final Map<Place, Label> labels = new HashMap<>();
  private final Map<Label.Kind, Integer> last = new EnumMap<>(Label.Kind.class);
  private final References references;

  private Numbering(Language language, boolean counts, References references) {
    this.language = language;
    this.counts = counts;
    this.references = references;
  }

  /// Counts, and tells the references what can be cited.
  ///
  /// @param counts whether there are numbers at all
  static Numbering of(
      Language language,
      boolean counts,
      List<Block> lead,
      List<Section> sections,
      References references) {
    Numbering numbering = new Numbering(language, counts, references);
    lead.forEach(numbering::block);
    sections.stream().flatMap(each -> each.content().stream()).forEach(numbering::block);
    return numbering;
  }

  /// The handle of a block with its number.
  Handle of(Handle handle, Place place) {
    return handle.called(Optional.ofNullable(labels.get(place)));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Chart it ->
          count(Label.Kind.FIGURE, it, it.handle(), it.spec().title().map(t -> t.in(language)));
      case Block.Picture it when it.caption().isEmpty() && it.handle().id().isEmpty() -> {}
      case Block.Picture it -> count(Label.Kind.FIGURE, it, it.handle(), Optional.of(it.caption()));
      case Block.Table it when it.caption().isEmpty() -> {}
      case Block.Table it -> count(Label.Kind.TABLE, it, it.handle(), it.caption());
      case Block.IndicatorTable it when it.title().isEmpty() && it.handle().id().isEmpty() -> {}
      case Block.IndicatorTable it ->
          count(Label.Kind.TABLE, it, it.handle(), it.title().map(t -> t.in(language)));
      case Block.Subhead it -> references.name(it.id(), it.content());
      case Block.ItemList it ->
          it.items().stream().flatMap(item -> item.content().stream()).forEach(this::block);
      case Block.DefinitionList it ->
          it.definitions().stream().flatMap(Numbering::meanings).forEach(this::block);
      case Block.Quote it -> it.content().forEach(this::block);
      case Block.Admonition it -> it.content().forEach(this::block);
      case Block.Paragraph text -> {}
      case Block.CodeBlock text -> {}
      case Block.Html text -> {}
      case Block.Rule rule -> {}
      case Block.CheckpointTable table -> {}
    }
  }

  private static Stream<Block> meanings(Block.Definition definition) {
    return definition.meanings().stream().flatMap(List::stream);
  }

  /// Where nothing is counted, a figure is cited by its caption.
  private void count(Label.Kind kind, Block block, Handle handle, Optional<List<Inline>> caption) {
    if (counts) {
      Label label = new Label(kind, last.merge(kind, 1, Integer::sum));
      labels.put(block.place(), label);
      handle.id().ifPresent(id -> references.name(id, label, language, block.place()));
    } else {
      handle.id().ifPresent(id -> references.name(id, caption.orElse(List.of())));
    }
  }
}
