package press.briefing.pdf.style;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.EmptyStyle;

/// The style of a page whose margins space their letters.
final class SpacedPage extends PageInfo {
  private final Spacer spacer;

  SpacedPage(
      List<PropertyDeclaration> page,
      Map<MarginBoxName, List<PropertyDeclaration>> margins,
      Spacer spacer) {
    super(page, Matched.cascade(page), margins);
    this.spacer = spacer;
  }

  /// Null if there is no such box. Margins take no style from their page.
  @Override
  @SuppressWarnings("NullAway")
  public @Nullable CascadedStyle createMarginBoxStyle(MarginBoxName name, boolean always) {
    CascadedStyle own = super.createMarginBoxStyle(name, always);
    return own == null ? null : spacer.with(new EmptyStyle(), own);
  }
}
