package press.briefing.pdf.style;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;

/// Lets the spacing of letters ride with the families of a style, wherever one of them changes.
final class Spacer {
  private final SharedContext shared;
  private @Nullable CssContext context;

  Spacer(SharedContext shared) {
    this.shared = shared;
  }

  /// A style as the layout is to have it.
  ///
  /// @param around the style of what it stands in
  CascadedStyle with(CalculatedStyle around, CascadedStyle own) {
    if (!changes(around, own)) {
      return own;
    }
    CalculatedStyle style = around.deriveStyle(own);
    String[] families = style.getFont(context()).families();
    return CascadedStyle.createLayoutStyle(
        own, new PropertyDeclaration[] {family(spacing(style).behind(families))});
  }

  private static boolean changes(CalculatedStyle around, CascadedStyle own) {
    return own.hasProperty(CSSName.LETTER_SPACING)
        || own.hasProperty(Borrowed.STAND_IN)
        || (own.hasProperty(CSSName.FONT_FAMILY) && (spaced(around) || !kerned(around)));
  }

  private Spacing spacing(CalculatedStyle style) {
    float letters =
        spaced(style)
            ? style.getFloatPropertyProportionalWidth(CSSName.LETTER_SPACING, 0, context())
            : 0;
    return new Spacing(letters, kerned(style));
  }

  private static boolean spaced(CalculatedStyle style) {
    return !style.isIdent(CSSName.LETTER_SPACING, IdentValue.NORMAL);
  }

  private static boolean kerned(CalculatedStyle style) {
    return !style.isIdent(Borrowed.STAND_IN, Borrowed.NO_KERNING);
  }

  private static PropertyDeclaration family(String[] families) {
    String text = String.join(",", families);
    PropertyValue value =
        new PropertyValue(CSSPrimitiveValue.CSS_STRING, text, text, families, null);
    return new PropertyDeclaration(CSSName.FONT_FAMILY, value, false, Origin.AUTHOR);
  }

  /// What lengths are reckoned by, which is not there yet when the document's styles are made.
  private CssContext context() {
    CssContext known = context;
    if (known == null) {
      known = shared.newLayoutContextInstance(new ITextFontContext());
      context = known;
    }
    return known;
  }
}
