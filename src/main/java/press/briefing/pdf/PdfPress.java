package press.briefing.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import org.xhtmlrenderer.util.XRLog;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Xml;
import press.briefing.gate.XmlProblem;
import press.briefing.model.Galley;
import press.briefing.pdf.style.Rules;

/// Prints galleys as PDF. The same galley always gives the same bytes.
///
/// The galley's markup is XHTML, its style sheet the subset of CSS that Flying Saucer knows.
/// Nothing but the galley is read: pictures come with it, fonts from the shelf. Safe to share by
/// threads.
public final class PdfPress {
  static {
    XRLog.setLoggingEnabled(false);
  }

  /// Half the time of the usual level, for a twentieth more bytes.
  static final int COMPRESSION = 4;

  private final FontShelf shelf;
  private final Map<String, Rules> rules = new ConcurrentHashMap<>();

  /// A press that takes its fonts from a shelf, which other presses may share.
  public PdfPress(FontShelf shelf) {
    this.shelf = shelf;
  }

  /// Prints a galley. Glyphs that no font has and pictures that cannot be read are errors at the
  /// manuscript's line; the document is printed all the same, so that all of them are found. Markup
  /// that is not well-formed is an error too, and nothing comes back.
  public Optional<Print> print(Galley galley, Diagnostics problems) {
    try {
      return Optional.of(print(galley, Xml.parse(galley.markup()), problems));
    } catch (XmlProblem e) {
      problems.error(
          Code.PDF_MARKUP,
          Place.of(galley.issue()),
          galley.language().tag(),
          e.line(),
          e.column(),
          String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Print print(Galley galley, Document document, Diagnostics problems) {
    try (DocumentFonts fonts = new DocumentFonts(shelf)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      PrintRun run = new PrintRun(galley, rules(galley.style()), fonts, problems);
      int pages = run.print(document, bytes);
      return new Print(bytes.toByteArray(), pages);
    }
  }

  private Rules rules(String style) {
    return rules.computeIfAbsent(style, theme -> Rules.of(BaseStyle.CSS, theme));
  }
}
