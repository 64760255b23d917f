package press.briefing.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.model.Inline;

/// Reads tables.
final class Tables {
  private final Scope scope;

  Tables(Scope scope) {
    this.scope = scope;
  }

  Block table(TableBlock node) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    Optional<Inlines.Run> caption = Optional.empty();
    for (Node child : node.getChildren()) {
      switch (child) {
        case TableHead part -> addRows(part, head);
        case TableBody part -> addRows(part, body);
        case TableCaption words -> caption = Optional.of(Inlines.read(words, scope));
        default -> {}
      }
    }
    Handle handle = Handle.of(caption.flatMap(Inlines.Run::id));
    Optional<List<Inline>> words = caption.map(Inlines.Run::content);
    return new Block.Table(head, body, words, handle, scope.place(node.getStartOffset()));
  }

  private void addRows(Node part, List<Block.Row> rows) {
    for (Node child : part.getChildren()) {
      if (child instanceof TableRow row) {
        rows.add(row(row, columns(part.getParent())));
      }
    }
  }

  /// The columns of a table, as the line below its head has them; 0 if there is none.
  private static int columns(@Nullable Node table) {
    int columns = 0;
    Node line = table == null ? null : table.getFirstChildAny(TableSeparator.class);
    Node row = line == null ? null : line.getFirstChild();
    for (Node each = row == null ? null : row.getFirstChild();
        each != null;
        each = each.getNext()) {
      columns += each instanceof TableCell ? 1 : 0;
    }
    return columns;
  }

  /// The cells of a row, without those that the parser added as if none of them took two columns.
  private Block.Row row(TableRow node, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node child : node.getChildren()) {
      if (child instanceof TableCell cell) {
        cells.add(new Block.Cell(inlines(cell), align(cell), cell.getSpan()));
      }
    }
    int width = cells.stream().mapToInt(Block.Cell::span).sum();
    for (; width > columns && cells.getLast().content().isEmpty(); width--) {
      cells.removeLast();
    }
    return new Block.Row(cells);
  }

  private List<Inline> inlines(Node node) {
    return Inlines.read(node, scope).anchored(scope.place(node.getStartOffset()));
  }

  private static Block.Align align(TableCell cell) {
    return switch (cell.getAlignment()) {
      case null -> Block.Align.NONE;
      case LEFT -> Block.Align.LEFT;
      case CENTER -> Block.Align.CENTRE;
      case RIGHT -> Block.Align.RIGHT;
    };
  }

  static boolean isInCell(Node node) {
    return node.getAncestorOfType(TableCell.class) != null;
  }
}
