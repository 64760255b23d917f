package press.briefing.site.font;

/// Takes outlines of letters as straight lines; each contour ends where it began.
@FunctionalInterface
public interface Pen {
  void line(double fromX, double fromY, double toX, double toY);
}
