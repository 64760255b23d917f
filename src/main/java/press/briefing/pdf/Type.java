package press.briefing.pdf;

import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import press.briefing.pdf.style.Spacing;

/// A typeface at a size, as a style names it.
final class Type extends ITextFSFont {
  private final Typeface face;
  private final boolean tabular;
  private final boolean slanted;
  private final boolean kerned;
  private final float tracking;
  private final int figureWidth;

  Type(FontDescription description, float size, Typeface face, Look look) {
    super(description, size);
    this.face = face;
    this.tabular = look.tabular();
    this.slanted = look.slanted();
    this.kerned = look.spacing().kerned() && face.kerning().hasPairs();
    this.tracking = look.spacing().letters() * 1000 / size;
    this.figureWidth = face.figureWidth();
  }

  /// The face that the style asks for.
  Typeface face() {
    return face;
  }

  /// Whether every figure takes the same width.
  boolean tabular() {
    return tabular;
  }

  /// The width of every figure where [#tabular] holds, in thousandths of the size.
  int figureWidth() {
    return figureWidth;
  }

  /// Whether Latin text leans.
  boolean slanted() {
    return slanted;
  }

  /// Whether letters stand closer or wider apart pair by pair.
  boolean kerned() {
    return kerned;
  }

  /// What is added behind every letter, in thousandths of the size.
  float tracking() {
    return tracking;
  }

  /// What a style asks of a face beyond its name and weight.
  record Look(boolean tabular, boolean slanted, Spacing spacing) {}
}
