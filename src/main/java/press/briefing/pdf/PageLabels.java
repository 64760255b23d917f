package press.briefing.pdf;

import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfPageLabels;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;

/// What readers' software calls the pages: by the numbers printed on them.
///
/// A page on which an element with `data-page-label` begins, such as a cover, is called by that
/// word instead. It counts all the same.
record PageLabels(Destinations destinations, int pages) {
  private static final String ATTRIBUTE = "data-page-label";

  void write() {
    PdfPageLabels labels = new PdfPageLabels();
    SortedMap<Integer, String> named = new TreeMap<>();
    find(destinations.root(), named);
    named.forEach((page, word) -> {
      labels.addPageLabel(page, PdfPageLabels.EMPTY, word, 1);
      int next = page + 1;
      if (next <= pages && !named.containsKey(next)) {
        labels.addPageLabel(next, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, null, next);
      }
    });
    destinations.writer().setPageLabels(labels);
  }

  private void find(Box box, SortedMap<Integer, String> named) {
    Element element = box.getElement();
    if (element != null && element.hasAttribute(ATTRIBUTE)) {
      String word = element.getAttribute(ATTRIBUTE);
      destinations.page(box).ifPresent(page -> named.put(page.getPageNo() + 1, word));
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      find(box.getChild(i), named);
    }
  }
}
