package press.briefing.pdf;

import java.awt.Rectangle;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.ViewportBox;
import press.briefing.pdf.foot.Feet;
import press.briefing.pdf.style.Styles;

/// Lays a document out in pages, as often as it takes until they are right.
final class Paginator {
  private static final String NOTES_AT_FOOT = "notes-at-foot";

  private final SharedContext shared;
  private final PrintNamespace namespace;
  private final PressTextRenderer renderer;
  private final Function<DoubleSupplier, Styles> styles;
  private final Consumer<Element> crowded;
  private @Nullable LayoutContext context;

  /// @param styles the document's, given how many pixels the next page keeps free at its foot
  /// @param crowded takes a note that has no room on the page of its mark
  Paginator(
      SharedContext shared,
      PrintNamespace namespace,
      PressTextRenderer renderer,
      Function<DoubleSupplier, Styles> styles,
      Consumer<Element> crowded) {
    this.shared = shared;
    this.namespace = namespace;
    this.renderer = renderer;
    this.styles = styles;
    this.crowded = crowded;
  }

  /// Where the last page would hold but a few lines, all are set a little tighter, if that saves
  /// the page: the document's body gets the class `tight`.
  Layout layOut(Document document) {
    Layout loose = settled(document);
    if (!loose.spills()) {
      return loose;
    }
    Element body = body(document);
    String style = body.getAttribute("class");
    body.setAttribute("class", style + " tight");
    Layout tight = settled(document);
    if (tight.pages() < loose.pages()) {
      return tight;
    }
    body.setAttribute("class", style);
    return settled(document);
  }

  private static Element body(Document document) {
    return (Element) document.getElementsByTagName("body").item(0);
  }

  private Layout settled(Document document) {
    if (!CitedNotes.hasClass(body(document), NOTES_AT_FOOT)) {
      BlockBox root = pass(document, () -> 0);
      LayoutContext layout = context();
      new MarginNotes(layout, root).place();
      return done(root, null);
    }
    Feet feet = new Feet();
    BlockBox root = pass(document, () -> 0);
    FootNotes notes = new FootNotes(context(), root);
    while (!feet.settled(notes.body())) {
      root = pass(document, () -> pixels(feet.room(nextPage())));
      notes = new FootNotes(context(), root);
    }
    notes.crowded(feet).ifPresent(crowded);
    return done(root, notes);
  }

  private LayoutContext context() {
    return Objects.requireNonNull(context);
  }

  private int nextPage() {
    Layer layer = context().getRootLayer();
    return layer == null ? 0 : layer.getPages().size();
  }

  private double pixels(int dots) {
    return (double) dots / shared.getDotsPerPixel();
  }

  private BlockBox pass(Document document, DoubleSupplier foot) {
    style(styles.apply(foot));
    shared.reset();
    shared.setNamespaceHandler(namespace);
    LayoutContext layout = shared.newLayoutContextInstance(new ITextFontContext());
    context = layout;
    layout.getContentFunctionFactory().registerFunction(new PageReference());
    shared.setLineBreakingStrategy(new LineBreaks(layout, namespace, renderer));
    BlockBox root = BoxBuilder.createRootBox(layout, document);
    PageBox first = Layer.createPageBox(layout, "first");
    root.setContainingBlock(
        new ViewportBox(
            new Rectangle(0, 0, first.getContentWidth(layout), first.getContentHeight(layout))));
    root.layout(layout);
    Layer layer = Objects.requireNonNull(root.getLayer());
    layer.trimEmptyPages(layer.getPaintingDimension(layout).height);
    return root;
  }

  /// Deprecated, but the only way in.
  @SuppressWarnings("deprecation")
  private void style(Styles sheet) {
    shared.setCss(sheet);
  }

  private Layout done(BlockBox root, @Nullable FootNotes notes) {
    Objects.requireNonNull(root.getLayer()).layoutPages(context());
    return Layout.of(root, notes);
  }
}
