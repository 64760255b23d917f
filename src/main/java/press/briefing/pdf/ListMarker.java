package press.briefing.pdf;

import java.awt.geom.Point2D;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.MarkerData;

/// The number or bullet of a list's item, as text.
///
/// @param at its start on the baseline, in dots
record ListMarker(BlockBox item, String text, Point2D at) {
  /// The marker that stands before a line.
  static Optional<ListMarker> of(LineBox line) {
    MarkerData data = line.getMarkerData();
    if (data == null) {
      return Optional.empty();
    }
    for (Box each = line.getParent(); each != null; each = each.getParent()) {
      if (each instanceof BlockBox block && block.getMarkerData() == data) {
        return of(block, data);
      }
    }
    return Optional.empty();
  }

  /// The marker of an item that has no line of text for it.
  static Optional<ListMarker> alone(Box box) {
    MarkerData data = box instanceof BlockBox block ? block.getMarkerData() : null;
    if (data == null || (data.getReferenceLine() != null && hasText(data.getReferenceLine()))) {
      return Optional.empty();
    }
    return of((BlockBox) box, data);
  }

  private static Optional<ListMarker> of(BlockBox item, MarkerData data) {
    String text = text(item, data);
    LineBox line = data.getReferenceLine();
    int right = line == null ? item.getAbsX() + item.getTx() : line.getAbsX();
    int top = line == null ? item.getAbsY() + item.getTy() : line.getAbsY();
    Point2D at =
        new Point2D.Float(
            right - data.getLayoutWidth(), top + data.getStructMetrics().getBaseline());
    return text.isEmpty() ? Optional.empty() : Optional.of(new ListMarker(item, text, at));
  }

  private static String text(BlockBox item, MarkerData data) {
    MarkerData.TextMarker words = data.getTextMarker();
    if (words != null) {
      return words.getText().stripTrailing() + " ";
    }
    return data.getGlyphMarker() == null ? "" : bullet(item) + " ";
  }

  private static String bullet(BlockBox item) {
    IdentValue kind = Objects.requireNonNull(item.getStyle()).getIdent(CSSName.LIST_STYLE_TYPE);
    if (kind == IdentValue.CIRCLE) {
      return "◦";
    }
    return kind == IdentValue.SQUARE ? "▪" : "•";
  }

  private static boolean hasText(@Nullable Object part) {
    return switch (part) {
      case InlineText text -> !text.getSubstring().isBlank();
      case InlineLayoutBox box -> {
        for (int i = 0; i < box.getInlineChildCount(); i++) {
          if (hasText(box.getInlineChild(i))) {
            yield true;
          }
        }
        yield false;
      }
      case LineBox line -> line.getChildren().stream().anyMatch(ListMarker::hasText);
      case null, default -> false;
    };
  }
}
