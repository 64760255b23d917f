package press.briefing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.content.grammar.ValueGrammar;
import press.briefing.content.markdown.Inserts.Fence;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Yaml;

/// The press's own blocks, read from the YAML between their fences. What comes back empty was an
/// error.
final class FencedBlocks {
  private FencedBlocks() {}

  static Optional<Block> chart(Fence fence, Diagnostics problems) {
    return Yaml.parse(fence.text(), fence.start(), problems)
        .flatMap(node -> Fields.of(node, "chart", ChartReader.SHAPE, problems))
        .flatMap(fields -> chart(fields, fence.place(), problems));
  }

  private static Optional<Block> chart(Fields fields, Place place, Diagnostics problems) {
    Handle handle = handle(fields, "capex-path", problems);
    return new ChartReader(fields, problems)
        .read()
        .map(spec -> new Block.Chart(spec, handle, place));
  }

  /// What a block is cited by, if it says so.
  static Handle handle(Fields fields, String example, Diagnostics problems) {
    return Handle.of(new Forms(fields, problems).checked("id", FencedBlocks::isAnchor, example));
  }

  /// Whether a text may stand behind `#`.
  private static boolean isAnchor(String text) {
    return text.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*");
  }

  /// The ids that a key lists; none if any of them is an error.
  static List<String> ids(Fields fields, Diagnostics problems) {
    List<Node> items = fields.list("indicators");
    if (items.isEmpty()) {
      problems.error(
          Code.KEY_MISSING, fields.keyPlace("indicators"), "indicators", "indicators: [capex]");
    }
    return ids(items, problems);
  }

  /// The ids of a list; none if it is empty or any of them is an error.
  static List<String> ids(List<Node> items, Diagnostics problems) {
    List<String> ids = new ArrayList<>();
    for (Node item : items) {
      id(item, problems).ifPresent(ids::add);
    }
    return ids.size() == items.size() ? ids : List.of();
  }

  private static Optional<String> id(Node item, Diagnostics problems) {
    if (item instanceof Node.Scalar scalar && !scalar.isNothing()) {
      if (!ValueGrammar.isId(scalar.text())) {
        problems.error(
            Code.VALUE_FORM, item.place(), scalar.text(), "indicators", "capex, lead-time");
      }
      return Optional.of(scalar.text()).filter(ValueGrammar::isId);
    }
    problems.error(Code.VALUE_KIND, item.place(), "indicators", "kind.text", NodeKind.of(item));
    return Optional.empty();
  }

  static Optional<Block> indicators(Fence fence, Diagnostics problems) {
    return Yaml.parse(fence.text(), fence.start(), problems)
        .flatMap(node -> new IndicatorTableReader(fence.place(), problems).read(node));
  }

  static Optional<Block> checkpoints(Fence fence, Diagnostics problems) {
    Optional<Node> node = Yaml.parse(fence.text(), fence.start(), problems);
    node.filter(found -> !NodeKind.isNothing(found))
        .ifPresent(found -> problems.error(Code.CHECKPOINT_BLOCK, found.place()));
    return node.map(any -> new Block.CheckpointTable(fence.place()));
  }
}
