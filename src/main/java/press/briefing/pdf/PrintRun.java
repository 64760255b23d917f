package press.briefing.pdf;

import java.awt.Rectangle;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.ViewportBox;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Galley;
import press.briefing.pdf.annex.Annexes;
import press.briefing.pdf.style.Rules;
import press.briefing.pdf.style.Styles;
import press.briefing.pdf.tag.Marking;
import press.briefing.pdf.tag.TagTree;

/// One document on its way from markup to pages: laid out first, then written.
final class PrintRun {
  private static final int DOTS_PER_PIXEL = 20;
  private static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 96f / 72;

  private final Galley galley;
  private final SharedContext shared;
  private final PressDevice device;
  private final PrintNamespace namespace;
  private final PressTextRenderer renderer;
  private final Supplier<Styles> styles;

  PrintRun(Galley galley, Rules rules, DocumentFonts fonts, Diagnostics problems) {
    this.galley = galley;
    String source = galley.issue();
    this.device =
        new PressDevice(
            DOTS_PER_POINT, new TextPainter(fonts, new MissingGlyphs(problems, source)));
    GalleyFiles files = new GalleyFiles(galley.images(), DOTS_PER_PIXEL);
    this.renderer = new PressTextRenderer(new TextMeasure(fonts));
    this.shared =
        new SharedContext(
            files,
            fonts,
            new PrintElements(files, fonts, problems, source),
            renderer,
            72 * DOTS_PER_POINT,
            DOTS_PER_PIXEL);
    this.namespace = new PrintNamespace();
    device.setSharedContext(shared);
    this.styles = () -> new Styles(files, namespace, rules);
  }

  /// Deprecated, but the only way in.
  @SuppressWarnings("deprecation")
  private void style(Styles styles) {
    shared.setCss(styles);
  }

  /// Lays a document out in pages, writes them and tells how many there are.
  int print(Document document, OutputStream out) {
    LongTables.cut(document);
    return write(document, fitted(document).root(), out);
  }

  /// Where the last page would hold but a few lines, all are set a little tighter, if that saves
  /// the page: the document's body gets the class `tight`.
  private Layout fitted(Document document) {
    Layout loose = layOut(document);
    if (!loose.spills()) {
      return loose;
    }
    Element body = (Element) document.getElementsByTagName("body").item(0);
    String style = body.getAttribute("class");
    body.setAttribute("class", style + " tight");
    Layout tight = layOut(document);
    if (tight.pages() < loose.pages()) {
      return tight;
    }
    body.setAttribute("class", style);
    return layOut(document);
  }

  private Layout layOut(Document document) {
    style(styles.get());
    shared.reset();
    shared.setNamespaceHandler(namespace);
    LayoutContext context = shared.newLayoutContextInstance(new ITextFontContext());
    context.getContentFunctionFactory().registerFunction(new PageReference());
    shared.setLineBreakingStrategy(new LineBreaks(context, namespace, renderer));
    BlockBox root = BoxBuilder.createRootBox(context, document);
    PageBox first = Layer.createPageBox(context, "first");
    root.setContainingBlock(
        new ViewportBox(
            new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context))));
    root.layout(context);
    Layer layer = Objects.requireNonNull(root.getLayer());
    layer.trimEmptyPages(layer.getPaintingDimension(context).height);
    new MarginNotes(context, root).place();
    layer.layoutPages(context);
    return Layout.of(root);
  }

  private int write(Document document, BlockBox root, OutputStream out) {
    Layer layer = Objects.requireNonNull(root.getLayer());
    RenderingContext context =
        shared.newRenderingContextInstance(device, new ITextFontContext(), layer, 0);
    List<PageBox> pages = layer.getPages();
    org.openpdf.text.Document pdf =
        new org.openpdf.text.Document(size(context, pages.getFirst()), 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(pdf, out);
    DocumentFacts facts = new DocumentFacts(galley);
    facts.writeTo(writer);
    pdf.open();
    OutputColours.write(writer);
    Annexes annexes = new Annexes(writer, facts.day());
    Map<String, PdfIndirectReference> files = annexes.add(galley.data());
    device.setRoot(root);
    device.setWriter(writer);
    TagTree tags = TagTree.read(document, new ListCounting(shared)::of);
    Destinations destinations = new Destinations(context, writer, root, DOTS_PER_POINT);
    device.tag(new Tagging(tags, new Marking(writer), new Links(shared, destinations, tags)));
    namespace.paint();
    layer.assignPagePaintingPositions(context, Layer.PagedMode.PAGED_MODE_PRINT);
    context.setPageCount(pages.size());
    for (PageBox page : pages) {
      turnTo(page, pdf, context);
      paint(context, page, writer, layer);
    }
    new Outline(destinations).write(document);
    new PageLabels(destinations, pages.size()).write();
    tags.write(writer, files);
    annexes.list(files.values());
    pdf.close();
    return pages.size();
  }

  private static void turnTo(
      PageBox page, org.openpdf.text.Document pdf, RenderingContext context) {
    pdf.setPageSize(size(context, page));
    if (page.getPageNo() > 0) {
      pdf.newPage();
    }
  }

  private static org.openpdf.text.Rectangle size(RenderingContext context, PageBox page) {
    return new org.openpdf.text.Rectangle(
        page.getWidth(context) / DOTS_PER_POINT, page.getHeight(context) / DOTS_PER_POINT);
  }

  private void paint(RenderingContext context, PageBox page, PdfWriter writer, Layer layer) {
    context.setPage(page.getPageNo(), page);
    device.initializePage(writer.getDirectContent(), page.getHeight(context) / DOTS_PER_POINT);
    new PagePainter(context, page).paint(layer, device);
    device.finishPage();
  }
}
