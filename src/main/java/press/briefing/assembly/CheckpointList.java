package press.briefing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Inline;
import press.briefing.model.Section;

/// The bullets that a manuscript writes as checkpoints, and its sections with the table where it
/// belongs.
///
/// @param sections the manuscript's, the list of bullets taken out; one more at the end where
///   nothing says where the table stands
/// @param ids the anchors of the sections
record CheckpointList(List<Section> sections, List<String> ids, List<Block.Item> bullets) {
  CheckpointList {
    sections = List.copyOf(sections);
    ids = List.copyOf(ids);
    bullets = List.copyOf(bullets);
  }

  /// @param expected whether the issue declares checkpoints, so that there is a table in any case
  static CheckpointList of(Manuscript manuscript, SectionPlan plan, boolean expected) {
    Language language = manuscript.language();
    List<Section> sections = new ArrayList<>(manuscript.sections());
    List<String> ids = plan.ids(language);
    boolean placed = manuscript.hasTable();
    OptionalInt at = plan.checkpoints(language);
    List<Block.Item> bullets = List.of();
    if (at.isPresent()) {
      Section section = sections.get(at.getAsInt());
      Optional<Block.ItemList> list = firstList(section);
      bullets = list.map(Block.ItemList::items).orElse(List.of());
      boolean here = !placed && (expected || list.isPresent());
      sections.set(at.getAsInt(), rewritten(section, list, here));
    } else if (expected && !placed) {
      sections.add(own(language, manuscript.place()));
      ids = appended(ids);
    }
    return new CheckpointList(sections, ids, bullets);
  }

  private static Optional<Block.ItemList> firstList(Section section) {
    return section.content().stream()
        .filter(Block.ItemList.class::isInstance)
        .map(Block.ItemList.class::cast)
        .findFirst();
  }

  private static Section rewritten(Section section, Optional<Block.ItemList> list, boolean table) {
    List<Block> content = new ArrayList<>();
    for (Block block : section.content()) {
      if (list.isEmpty() || block != list.get()) {
        content.add(block);
      } else if (table) {
        content.add(new Block.CheckpointTable(block.place()));
      }
    }
    if (table && list.isEmpty()) {
      content.add(new Block.CheckpointTable(section.place()));
    }
    return new Section(section.id(), section.crosshead(), content, section.place());
  }

  private static Section own(Language language, Place place) {
    String heading =
        switch (language) {
          case KO -> "체크포인트";
          case EN -> "Checkpoints";
        };
    return new Section(
        Optional.of(CheckpointHeading.ID),
        List.of(new Inline.Text(heading, place)),
        List.of(new Block.CheckpointTable(place)),
        place);
  }

  private static List<String> appended(List<String> ids) {
    Anchors anchors = new Anchors();
    ids.forEach(anchors::take);
    List<String> more = new ArrayList<>(ids);
    more.add(anchors.unique(CheckpointHeading.ID));
    return more;
  }

  /// What of a manuscript matters here.
  record Manuscript(Language language, List<Block> lead, List<Section> sections, Place place) {
    /// Whether the writer says by a block where the table stands.
    boolean hasTable() {
      return lead.stream().anyMatch(Block.CheckpointTable.class::isInstance)
          || sections.stream()
              .flatMap(each -> each.content().stream())
              .anyMatch(Block.CheckpointTable.class::isInstance);
    }
  }
}
