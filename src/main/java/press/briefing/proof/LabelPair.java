package press.briefing.proof;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Edition;
import press.briefing.model.Handle;
import press.briefing.model.Label;

/// Figures and tables have the same numbers in both languages.
final class LabelPair implements Rule {
  @Override
  public String name() {
    return "label-pair";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    for (Edition edition : text.briefing().editions()) {
      if (edition.language() != text.edition().language()) {
        Text other = Text.of(text.briefing(), edition);
        for (Label.Kind kind : Label.Kind.values()) {
          List<Block> mine = counted(text, kind);
          List<Block> theirs = counted(other, kind);
          if (mine.size() > theirs.size()) {
            alone(mine, theirs, text.edition().language(), problems);
          } else if (mine.size() == theirs.size() && isSecond(text)) {
            mine.forEach(block -> compare(block, theirs, text.edition().language(), problems));
          }
        }
      }
    }
  }

  /// What concerns both editions is said of the second.
  private static boolean isSecond(Text text) {
    return text.briefing().editions().getFirst() != text.edition();
  }

  private static List<Block> counted(Text text, Label.Kind kind) {
    return text.blocks().stream()
        .filter(block -> label(block).filter(label -> label.kind() == kind).isPresent())
        .toList();
  }

  private static Optional<Label> label(Block block) {
    return Targets.handle(block).label();
  }

  private static Optional<Block> partner(Block block, List<Block> theirs) {
    Handle handle = Targets.handle(block);
    return theirs.stream()
        .filter(each -> handle.id().isPresent())
        .filter(each -> Targets.handle(each).id().equals(handle.id()))
        .findFirst();
  }

  /// Reports what has an id that the other edition does not know; else the last, for want of
  /// better.
  private static void alone(
      List<Block> mine, List<Block> theirs, Language language, Diagnostics problems) {
    Block surplus =
        mine.stream()
            .filter(each -> Targets.handle(each).id().isPresent())
            .filter(each -> partner(each, theirs).isEmpty())
            .findFirst()
            .orElse(mine.get(theirs.size()));
    String label = label(surplus).map(each -> each.in(language)).orElse("");
    problems.warning(
        Code.LABEL_ALONE, surplus.place(), label, mine.size(), theirs.size(), "{numbering: false}");
  }

  private static void compare(
      Block block, List<Block> theirs, Language language, Diagnostics problems) {
    Optional<Label> label = label(block);
    partner(block, theirs)
        .flatMap(LabelPair::label)
        .filter(other -> !label.equals(Optional.of(other)))
        .ifPresent(other ->
            problems.warning(
                Code.LABEL_DIFFERENT,
                block.place(),
                Targets.handle(block).id().orElse(""),
                label.map(each -> each.in(language)).orElse(""),
                other.in(language.other())));
  }
}
