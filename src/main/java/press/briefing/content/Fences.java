package press.briefing.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.content.markdown.Inserts.Fence;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Block;
import press.briefing.tree.Keys;

/// Reads fenced blocks: the press's own ones hold YAML, all others are code.
final class Fences {
  private static final List<String> NAMES = List.of("chart", "indicators", "checkpoints");

  private Fences() {}

  /// The block of a fence. One with errors in it, or with a name that is almost one of ours, is an
  /// error and stays code.
  static Block read(Fence fence, Diagnostics problems) {
    String info = fence.info().strip();
    Optional<Block> block =
        switch (info) {
          case "chart" -> FencedBlocks.chart(fence, problems);
          case "indicators" -> FencedBlocks.indicators(fence, problems);
          case "checkpoints" -> FencedBlocks.checkpoints(fence, problems);
          default -> {
            refuseAlmost(info, fence, problems);
            yield Optional.empty();
          }
        };
    return block.orElseGet(() -> code(info, fence));
  }

  private static Block code(String info, Fence fence) {
    Optional<String> language = Optional.of(firstWord(info)).filter(word -> !word.isEmpty());
    return new Block.CodeBlock(language, fence.text(), fence.place());
  }

  private static void refuseAlmost(String info, Fence fence, Diagnostics problems) {
    String word = firstWord(info).replaceAll("[{}]", "");
    if (info.matches("\\{[a-z].*") || NAMES.stream().anyMatch(name -> isAlmost(word, name))) {
      problems.error(Code.BLOCK_UNKNOWN, fence.place(), info, Keys.closestFirst(word, NAMES));
    }
  }

  private static String firstWord(String info) {
    return info.split("\\s", 2)[0];
  }

  /// Whether at most one letter is added, dropped, replaced or swapped, apart from case and signs.
  private static boolean isAlmost(String word, String name) {
    String found = word.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    int least = Math.min(found.length(), name.length());
    int head = 0;
    while (head < least && found.charAt(head) == name.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head && last(found, tail) == last(name, tail)) {
      tail++;
    }
    String ours = name.substring(head, name.length() - tail);
    String theirs = found.substring(head, found.length() - tail);
    return Math.max(ours.length(), theirs.length()) <= 1
        || (ours.length() == 2 && new StringBuilder(ours).reverse().toString().equals(theirs));
  }

  private static char last(String text, int back) {
    return text.charAt(text.length() - 1 - back);
  }
}
