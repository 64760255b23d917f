package press.briefing.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/// A document laid out in pages.
///
/// @param notes those at the feet of its pages, if notes stand there
/// @param rest what its last page holds, in percent of a page
record Layout(BlockBox root, @Nullable FootNotes notes, int pages, int rest) {
  /// What setting a page tighter wins, in percent of it.
  private static final int GAIN = 5;

  private static final int FEW = 33;

  static Layout of(BlockBox root, @Nullable FootNotes notes) {
    Layer layer = Objects.requireNonNull(root.getLayer());
    PageBox last = Objects.requireNonNull(layer.getLastPage());
    int height = Math.max(1, last.getBottom() - last.getTop());
    int rest = 100 * (root.getAbsY() + root.getHeight() - last.getTop()) / height;
    return new Layout(root, notes, layer.getPages().size(), rest);
  }

  /// Whether the last page holds so little that the pages before it could take it in, were they set
  /// tighter.
  boolean spills() {
    return pages > 1 && rest <= Math.min(FEW, GAIN * (pages - 1));
  }
}
