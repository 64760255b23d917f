package press.briefing.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.Block;
import press.briefing.model.Block.IndicatorTable;
import press.briefing.model.Block.IndicatorTable.Column;
import press.briefing.model.Handle;
import press.briefing.model.Inline;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Shape;

/// Reads what an `indicators` block asks for: a list of ids and groups of ids, or a mapping with
/// that list and the columns.
///
/// @param place of the block
record IndicatorTableReader(Place place, Diagnostics problems) {
  private static final Shape SHAPE = Shape.of("indicators-block");
  private static final Shape GROUP = SHAPE.item();

  /// The table; empty if it lists nothing, or anything in the list is an error.
  Optional<Block> read(Node node) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return Fields.of(mapping, "indicators", SHAPE, problems).flatMap(this::table);
    }
    return table(items(node), EnumSet.allOf(Column.class), Optional.empty(), Handle.NONE);
  }

  private Optional<Block> table(Fields fields) {
    Set<Column> columns =
        fields.node("columns").isPresent() ? columns(fields) : EnumSet.allOf(Column.class);
    Optional<Bilingual<List<Inline>>> title = BilingualInlines.read(fields, "title", problems);
    Handle handle = FencedBlocks.handle(fields, "figures-of-the-month", problems);
    return fields
        .required("indicators", "indicators: [capex]")
        .flatMap(node -> table(items(node), columns, title, handle));
  }

  private Set<Column> columns(Fields fields) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    for (String each : fields.choices("columns")) {
      columns.add(Column.valueOf(each.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return columns;
  }

  private List<Node> items(Node node) {
    if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      return sequence.items();
    }
    problems.error(Code.VALUE_KIND, node.place(), "indicators", "kind.list", NodeKind.of(node));
    return List.of();
  }

  /// Ids that stand between groups are a group without a name.
  private Optional<Block> table(
      List<Node> items,
      Set<Column> columns,
      Optional<Bilingual<List<Inline>>> title,
      Handle handle) {
    List<IndicatorTable.Group> groups = new ArrayList<>();
    List<Node> loose = new ArrayList<>();
    boolean whole = !items.isEmpty();
    for (Node item : items) {
      if (item instanceof Node.Mapping mapping) {
        whole &= gather(loose, groups);
        Optional<IndicatorTable.Group> group = group(mapping);
        group.ifPresent(groups::add);
        whole &= group.isPresent();
      } else {
        loose.add(item);
      }
    }
    whole &= gather(loose, groups);
    return whole
        ? Optional.of(new IndicatorTable(groups, columns, title, handle, place))
        : Optional.empty();
  }

  private boolean gather(List<Node> loose, List<IndicatorTable.Group> groups) {
    List<String> ids = FencedBlocks.ids(loose, problems);
    boolean whole = ids.size() == loose.size();
    if (!ids.isEmpty()) {
      groups.add(new IndicatorTable.Group(Optional.empty(), ids));
    }
    loose.clear();
    return whole;
  }

  private Optional<IndicatorTable.Group> group(Node.Mapping mapping) {
    Optional<Fields> fields = Fields.of(mapping, "indicators", GROUP, problems);
    List<String> ids = fields.map(each -> FencedBlocks.ids(each, problems)).orElse(List.of());
    return fields
        .flatMap(each -> each.required("group", "group: {ko: 투자, en: Investment}").map(_ -> each))
        .flatMap(each -> BilingualInlines.read(each, "group", problems))
        .filter(_ -> !ids.isEmpty())
        .map(name -> new IndicatorTable.Group(Optional.of(name), ids));
  }
}
