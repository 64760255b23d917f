package press.briefing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.briefing.model.Block;
import press.briefing.model.Edition;
import press.briefing.model.Facing;
import press.briefing.model.FacingEdition;
import press.briefing.model.FacingSection;
import press.briefing.model.Section;

/// Lays the two editions of an issue side by side, leaving nothing out.
final class FacingMaker {
  private FacingMaker() {}

  /// @param first the edition that is read first
  static FacingEdition of(Edition first, Edition second) {
    return new FacingEdition(
        first,
        second,
        BlockPairs.of(first.copy().lead(), second.copy().lead()),
        paired(first.copy().sections(), second.copy().sections(), Section::id).stream()
            .map(FacingMaker::section)
            .toList(),
        paired(first.checkpoints(), second.checkpoints(), row -> Optional.of(row.id())));
  }

  private static FacingSection section(Facing<Section> heads) {
    return new FacingSection(heads, BlockPairs.of(content(heads.first()), content(heads.second())));
  }

  private static List<Block> content(List<Section> sections) {
    return sections.stream().flatMap(section -> section.content().stream()).toList();
  }

  /// Pairs by anchor, then in order; what has no counterpart stands behind what it follows in its
  /// own language.
  private static <T> List<Facing<T>> paired(
      List<T> first, List<T> second, Function<T, Optional<String>> anchor) {
    Map<Integer, Integer> partners =
        Pairing.ofAnchors(
            first.stream().map(anchor).toList(), second.stream().map(anchor).toList());
    List<Facing<T>> pairs = new ArrayList<>();
    List<Integer> seconds = new ArrayList<>();
    for (int at = 0; at < first.size(); at++) {
      Integer partner = partners.get(at);
      pairs.add(
          new Facing<>(
              List.of(first.get(at)), partner == null ? List.of() : List.of(second.get(partner))));
      seconds.add(partner == null ? -1 : partner);
    }
    for (int at = 0; at < second.size(); at++) {
      if (!partners.containsValue(at)) {
        int behind = seconds.indexOf(at - 1) + 1;
        pairs.add(behind, new Facing<>(List.of(), List.of(second.get(at))));
        seconds.add(behind, at);
      }
    }
    return List.copyOf(pairs);
  }
}
