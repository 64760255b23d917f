package press.briefing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.content.grammar.ValueGrammar;
import press.briefing.content.markdown.Inserts.Fence;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Bilingual;
import press.briefing.model.Block;
import press.briefing.model.ChartSpec;
import press.briefing.model.Inline;
import press.briefing.tree.Fields;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;
import press.briefing.tree.Yaml;

/// The press's own blocks, read from the YAML between their fences. What comes back empty was an
/// error.
final class FencedBlocks {
  private static final Keys CHART = Keys.of("type", "indicators", "title");
  private static final List<String> TYPES = List.of("line", "bar");

  private FencedBlocks() {}

  static Optional<Block> chart(Fence fence, Diagnostics problems) {
    return Yaml.parse(fence.text(), fence.start(), problems)
        .flatMap(node -> Fields.of(node, "chart", CHART, problems))
        .flatMap(fields -> spec(fields, problems))
        .map(spec -> new Block.Chart(spec, fence.place()));
  }

  private static Optional<ChartSpec> spec(Fields fields, Diagnostics problems) {
    Optional<ChartSpec.Type> type =
        fields
            .required("type", "type: line")
            .flatMap(given -> fields.choice("type", TYPES))
            .map(word -> ChartSpec.Type.valueOf(word.toUpperCase(Locale.ROOT)));
    List<String> ids = ids(fields, problems);
    Optional<Bilingual<List<Inline>>> title = BilingualInlines.read(fields, "title", problems);
    return ids.isEmpty() ? Optional.empty() : type.map(found -> new ChartSpec(found, ids, title));
  }

  private static List<String> ids(Fields fields, Diagnostics problems) {
    List<Node> items = fields.list("indicators");
    if (items.isEmpty()) {
      problems.error(
          Code.KEY_MISSING, fields.keyPlace("indicators"), "indicators", "indicators: [capex]");
    }
    return ids(items, problems);
  }

  /// The ids of a list; none if it is empty or any of them is an error.
  private static List<String> ids(List<Node> items, Diagnostics problems) {
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
        .map(node -> ids(rows(node, problems), problems))
        .filter(ids -> !ids.isEmpty())
        .map(ids -> new Block.IndicatorTable(ids, fence.place()));
  }

  private static List<Node> rows(Node node, Diagnostics problems) {
    if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      return sequence.items();
    }
    problems.error(Code.VALUE_KIND, node.place(), "indicators", "kind.list", NodeKind.of(node));
    return List.of();
  }

  static Optional<Block> checkpoints(Fence fence, Diagnostics problems) {
    Optional<Node> node = Yaml.parse(fence.text(), fence.start(), problems);
    node.filter(found -> !NodeKind.isNothing(found))
        .ifPresent(found -> problems.error(Code.CHECKPOINT_BLOCK, found.place()));
    return node.map(any -> new Block.CheckpointTable(fence.place()));
  }
}
