package press.briefing.pdf;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.Box;
import press.briefing.pdf.tag.Tag;
import press.briefing.pdf.tag.TagTree;

/// Makes links work: one area for every line of a link.
final class Links {
  private final SharedContext shared;
  private final Destinations destinations;
  private final TagTree tree;
  private final Map<Tag, Rectangle2D> areas = new LinkedHashMap<>();

  Links(SharedContext shared, Destinations destinations, TagTree tree) {
    this.shared = shared;
    this.destinations = destinations;
    this.tree = tree;
  }

  /// Adds an area of the open line, in points of the page, to a link.
  void add(Tag link, Rectangle2D area) {
    areas.merge(link, area, Rectangle2D::createUnion);
  }

  /// Writes the areas of the line, which is complete.
  void write() {
    areas.forEach((link, area) -> {
      Tag.Link target = Objects.requireNonNull(link.target());
      action(target.address()).ifPresent(action -> annotate(link, target, action, area));
    });
    areas.clear();
  }

  private Optional<PdfAction> action(String address) {
    if (!address.startsWith("#")) {
      return Optional.of(new PdfAction(address));
    }
    Box box = shared.getBoxById(address.substring(1));
    return Optional.ofNullable(box).flatMap(destinations::of).map(Links::going);
  }

  private static PdfAction going(PdfObject destination) {
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, destination);
    return action;
  }

  private void annotate(Tag link, Tag.Link target, PdfAction action, Rectangle2D area) {
    PdfWriter writer = destinations.writer();
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) area.getMinX(),
            (float) area.getMinY(),
            (float) area.getMaxX(),
            (float) area.getMaxY(),
            action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(target.words(), PdfObject.TEXT_UNICODE));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    tree.join(writer, link, annotation);
    writer.addAnnotation(annotation);
  }
}
