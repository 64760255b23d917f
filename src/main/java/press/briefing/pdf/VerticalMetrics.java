package press.briefing.pdf;

import org.openpdf.text.pdf.BaseFont;

/// How high text stands and where its lines run, in thousandths of the type size.
///
/// @param strikeHeight of a line through the text, above the baseline
/// @param underlineDepth of the line's top below the baseline
/// @param stroke thickness of either line
record VerticalMetrics(
    float ascent, float descent, float strikeHeight, float underlineDepth, float stroke) {
  static VerticalMetrics of(Type type) {
    BaseFont font = type.face().font();
    return new VerticalMetrics(
        font.getFontDescriptor(BaseFont.AWT_ASCENT, 1000),
        -font.getFontDescriptor(BaseFont.AWT_DESCENT, 1000),
        290,
        150,
        50);
  }
}
