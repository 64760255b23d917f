package press.briefing.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import press.briefing.diagnostic.Code;
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
  private final Paginator paginator;

  PrintRun(Galley galley, Rules rules, DocumentFonts fonts, Diagnostics problems) {
    this.galley = galley;
    String source = galley.issue();
    this.device =
        new PressDevice(
            DOTS_PER_POINT, new TextPainter(fonts, new MissingGlyphs(problems, source)));
    GalleyFiles files = new GalleyFiles(galley.images(), DOTS_PER_PIXEL);
    PressTextRenderer renderer = new PressTextRenderer(new TextMeasure(fonts));
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
    this.paginator =
        new Paginator(
            shared,
            namespace,
            renderer,
            foot -> new Styles(files, namespace, rules, shared, foot),
            note -> problems.error(Code.PDF_NOTES_LONG, Places.of(note, source)));
  }

  /// Lays a document out in pages, writes them and tells how many there are.
  int print(Document document, OutputStream out) {
    LongTables.cut(document);
    return write(document, paginator.layOut(document), out);
  }

  private int write(Document document, Layout layout, OutputStream out) {
    BlockBox root = layout.root();
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
    TagTree tags = TagTree.read(document, new PrintSheet(shared));
    Destinations destinations = new Destinations(context, writer, root, DOTS_PER_POINT);
    device.tag(new Tagging(tags, new Marking(writer), new Links(shared, destinations, tags)));
    namespace.paint();
    layer.assignPagePaintingPositions(context, Layer.PagedMode.PAGED_MODE_PRINT);
    context.setPageCount(pages.size());
    for (PageBox page : pages) {
      turnTo(page, pdf, context);
      paint(context, page, writer, layout);
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

  private void paint(RenderingContext context, PageBox page, PdfWriter writer, Layout layout) {
    context.setPage(page.getPageNo(), page);
    device.initializePage(writer.getDirectContent(), page.getHeight(context) / DOTS_PER_POINT);
    Layer layer = Objects.requireNonNull(layout.root().getLayer());
    new PagePainter(context, page, layout.notes()).paint(layer, device);
    device.finishPage();
  }
}
