package press.briefing.pdf;

import java.awt.geom.Rectangle2D;
import press.briefing.pdf.tag.Content;
import press.briefing.pdf.tag.Marking;
import press.briefing.pdf.tag.Tag;
import press.briefing.pdf.tag.TagTree;

/// How one document is tagged.
record Tagging(TagTree tree, Marking marking, Links links) {
  /// Notes where a picture stands on the page, in points.
  void show(Content picture, Rectangle2D area) {
    picture
        .tag()
        .box(
            (float) area.getMinX(),
            (float) area.getMinY(),
            (float) area.getMaxX(),
            (float) area.getMaxY());
    Tag link = picture.link();
    if (link != null) {
      links.add(link, area);
    }
  }
}
