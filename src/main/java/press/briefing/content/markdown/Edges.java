package press.briefing.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Inline;

/// What stands at the start and the end of a run of inlines.
final class Edges {
  private Edges() {}

  /// Texts that follow each other made one.
  static List<Inline> join(List<Inline> inlines) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text next
          && !joined.isEmpty()
          && joined.getLast() instanceof Inline.Text last) {
        joined.set(joined.size() - 1, new Inline.Text(last.text() + next.text(), last.place()));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }

  /// Without spaces at both ends.
  static List<Inline> trim(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>(inlines);
    while (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text text) {
      String kept = text.text().stripTrailing();
      if (kept.isEmpty()) {
        trimmed.removeLast();
      } else {
        trimmed.set(trimmed.size() - 1, new Inline.Text(kept, text.place()));
        break;
      }
    }
    while (!trimmed.isEmpty() && trimmed.getFirst() instanceof Inline.Text text) {
      String kept = text.text().stripLeading();
      if (kept.isEmpty()) {
        trimmed.removeFirst();
      } else {
        trimmed.set(0, new Inline.Text(kept, text.place()));
        break;
      }
    }
    return trimmed;
  }

  /// Whether attributes stand right behind mark-up that they can belong to.
  static boolean followsMarkup(AttributesNode node) {
    Node before = node.getPrevious();
    if (before == null || before.getEndOffset() != node.getStartOffset()) {
      return false;
    }
    return switch (before) {
      case AttributesNode attributes -> followsMarkup(attributes);
      case AutoLink link -> true;
      case LinkNodeBase link -> true;
      default -> before instanceof DelimitedNode;
    };
  }

  /// Where the space before attributes begins, which the parser has taken away.
  static int startOfGap(AttributesNode node) {
    Node before = node.getPrevious();
    return before == null ? node.getStartOffset() : before.getEndOffset();
  }

  /// Whether nothing but attributes follows in the block.
  static boolean endsBlock(AttributesNode node) {
    Node next = node.getNext();
    while (next != null && (next instanceof AttributesNode || next.getChars().isBlank())) {
      next = next.getNext();
    }
    Node parent = node.getParent();
    return next == null && (parent instanceof Block || parent instanceof TableCaption);
  }
}
