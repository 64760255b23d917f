package press.briefing.pdf;

import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.UserInterface;

/// Paper knows no pointer: nothing is hovered, active or focused.
final class NoLooks implements UserInterface {
  @Override
  public boolean isHover(Element element) {
    return false;
  }

  @Override
  public boolean isActive(Element element) {
    return false;
  }

  @Override
  public boolean isFocus(Element element) {
    return false;
  }
}
