package press.briefing.pdf;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.JustificationInfo;

/// Writes text onto a page, each character from a face that has it.
final class TextPainter {
  private static final float SLANT = 0.2126f;
  private static final float BOLDER = 0.03f;
  private static final float HEIGHT = 0.95f;
  private static final float DEPTH = 0.25f;

  private final DocumentFonts fonts;
  private final MissingGlyphs missing;
  private final TextMeasure measure;

  TextPainter(DocumentFonts fonts, MissingGlyphs missing) {
    this.fonts = fonts;
    this.missing = missing;
    this.measure = new TextMeasure(fonts);
  }

  /// Writes a line of text in the current fill colour.
  void paint(PdfContentByte page, Line line) {
    page.beginText();
    page.setTextMatrix(1, 0, leans(line) ? SLANT : 0, line.mirrored() ? -1 : 1, line.x(), line.y());
    float tracking = line.type().tracking() * line.size() / 1000;
    if (tracking != 0) {
      page.setCharacterSpacing(tracking);
    }
    String text = line.text();
    int start = 0;
    while (start < text.length()) {
      Typeface face = face(line, text.codePointAt(start));
      int end = endOfRun(line, face, start);
      run(page, line, face, start, end);
      start = end;
    }
    if (tracking != 0) {
      page.setCharacterSpacing(0);
    }
    page.endText();
  }

  private int endOfRun(Line line, Typeface face, int start) {
    String text = line.text();
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (face(line, next) != face) {
        return end;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private Typeface face(Line line, int character) {
    Typeface wanted = line.type().face();
    if (wanted.has(character)) {
      return wanted;
    }
    Typeface found = fonts.faceFor(wanted, character);
    if (!found.has(character)) {
      missing.add(character, line.source());
    }
    return found;
  }

  private void run(PdfContentByte page, Line line, Typeface face, int start, int end) {
    page.setFontAndSize(face.font(), line.size());
    boolean thicken = line.type().face().weight() >= 600 && face.weight() < 600;
    if (thicken) {
      page.setLineWidth(line.size() * BOLDER);
      page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
    }
    SpacedText spaced = spaced(line, face, start, end);
    if (spaced.even()) {
      page.showText(line.text().substring(start, end));
    } else {
      page.showText(spaced.array());
    }
    if (thicken) {
      page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }
  }

  private SpacedText spaced(Line line, Typeface face, int start, int end) {
    SpacedText spaced = new SpacedText();
    int before = start == 0 ? TextMeasure.NOTHING : line.text().codePointBefore(start);
    for (int i = start; i < end; i += Character.charCount(before)) {
      int each = line.text().codePointAt(i);
      float slack = slack(line.type(), face, each);
      spaced.move(between(line.type(), before, each) + slack / 2);
      spaced.add(each);
      spaced.move(slack - slack / 2 + line.extraAfter(each));
      before = each;
    }
    return spaced;
  }

  /// What a figure leaves of the width that all figures have.
  private static int slack(Type type, Typeface face, int character) {
    return type.tabular() && Characters.digit(character)
        ? type.figureWidth() - face.width(character)
        : 0;
  }

  /// A mark stands on its letter however far letters are apart.
  private float between(Type type, int left, int right) {
    float back = Characters.combining(right) ? type.tracking() : 0;
    return measure.between(type, left, right) - back;
  }

  private static boolean leans(Line line) {
    return line.type().slanted() && line.text().codePoints().noneMatch(Characters::eastAsian);
  }

  /// Text, and where it stands.
  ///
  /// @param size in points
  /// @param x of its start, in points
  /// @param y of its baseline, in points
  /// @param mirrored whether y counts downwards here
  /// @param source the node of the document it comes from
  record Line(
      Type type,
      float size,
      String text,
      float x,
      float y,
      boolean mirrored,
      @Nullable JustificationInfo justification,
      @Nullable Node source) {
    /// The part of the page it takes, by its width in points before it is justified.
    Rectangle2D area(float width) {
      double stretch = text.stripTrailing().chars().mapToDouble(this::extraAfter).sum();
      return new Rectangle2D.Float(
          x,
          y - size * DEPTH,
          width + ((float) stretch - type.tracking()) * size / 1000,
          size * (DEPTH + HEIGHT));
    }

    /// What a justified line adds after a character, in thousandths of the type size.
    float extraAfter(int character) {
      if (justification == null) {
        return 0;
      }
      float dots = character == ' ' ? justification.spaceAdjust() : justification.nonSpaceAdjust();
      return dots * 1000 / type.getSize2D();
    }
  }
}
