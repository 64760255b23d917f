package press.briefing.content.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.model.Block;
import press.briefing.model.Inline;

/// Reads lists and definition lists.
final class Lists {
  private final Scope scope;
  private final Blocks blocks;

  Lists(Scope scope, Blocks blocks) {
    this.scope = scope;
    this.blocks = blocks;
  }

  Block list(ListBlock node) {
    Optional<Integer> start =
        node instanceof OrderedList ordered
            ? Optional.of(ordered.getStartNumber())
            : Optional.empty();
    List<Block.Item> items = new ArrayList<>();
    for (Node child : node.getChildren()) {
      if (child instanceof ListItem item) {
        items.add(item(item));
      }
    }
    return new Block.ItemList(start, node.isTight(), items, place(node));
  }

  /// The id behind an item's first paragraph is the item's own.
  private Block.Item item(ListItem node) {
    Optional<String> id = Optional.empty();
    List<Block> content = new ArrayList<>();
    for (Node child : node.getChildren()) {
      if (child == node.getFirstChild() && child instanceof Paragraph first) {
        Inlines.Run run = Inlines.read(first, scope);
        id = run.id();
        content.add(new Block.Paragraph(run.content(), place(first)));
      } else {
        blocks.add(child, content);
      }
    }
    Optional<Boolean> done =
        node instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
    return new Block.Item(id, done, content, place(node));
  }

  Block definitions(DefinitionList node) {
    List<Block.Definition> definitions = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Node child : node.getChildren()) {
      if (child instanceof DefinitionTerm && !meanings.isEmpty()) {
        definitions.add(new Block.Definition(terms, meanings));
        terms = new ArrayList<>();
        meanings = new ArrayList<>();
      }
      if (child instanceof DefinitionTerm term) {
        terms.addAll(lines(term));
      } else if (child instanceof DefinitionItem) {
        meanings.add(blocks.children(child));
      }
    }
    definitions.add(new Block.Definition(terms, meanings));
    return new Block.DefinitionList(definitions, place(node));
  }

  private List<List<Inline>> lines(DefinitionTerm term) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Node child : term.getChildren()) {
      lines.add(Inlines.read(child, scope).anchored(place(child)));
    }
    return lines;
  }

  private Place place(Node node) {
    return scope.place(node.getStartOffset());
  }
}
