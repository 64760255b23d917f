package press.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/// Finds the notes of a document that has been laid out: floated elements of the class
/// `margin-note`, each right behind its mark.
final class CitedNotes {
  private static final String CLASS = "margin-note";

  private CitedNotes() {}

  /// The notes in the order of their marks.
  ///
  /// @param each is shown every box of the document
  static List<MarginNote> of(BlockBox root, Consumer<Box> each) {
    List<MarginNote> notes = new ArrayList<>();
    collect(root, notes, each);
    return notes;
  }

  private static void collect(Box box, List<MarginNote> notes, Consumer<Box> each) {
    each.accept(box);
    if (box instanceof LineBox line) {
      for (Box aside : line.getNonFlowContent()) {
        if (aside instanceof BlockBox block && block.isFloated() && hasClass(block, CLASS)) {
          notes.add(new MarginNote(block, line));
        }
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), notes, each);
    }
  }

  /// Whether a box is that of an element of a class.
  static boolean hasClass(Box box, String name) {
    Element element = box.getElement();
    return element != null && hasClass(element, name);
  }

  static boolean hasClass(Element element, String name) {
    String classes = element.getAttribute("class");
    return classes.contains(name) && List.of(classes.split(" ", -1)).contains(name);
  }
}
