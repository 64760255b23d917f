package press.briefing.pdf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Makes the boxes of pictures and drawings.
final class PrintElements implements ReplacedElementFactory {
  private final GalleyFiles files;
  private final DocumentFonts fonts;
  private final Diagnostics problems;
  private final String file;

  PrintElements(GalleyFiles files, DocumentFonts fonts, Diagnostics problems, String file) {
    this.files = files;
    this.fonts = fonts;
    this.problems = problems;
    this.file = file;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    if (element == null) {
      return null;
    }
    return switch (element.getNodeName()) {
      case "img" -> picture(element, new Room(box, width, height));
      case "svg" -> Drawing.of(element, new Room(box, width, height), fonts, dots(context));
      default -> null;
    };
  }

  private static int dots(LayoutContext context) {
    return context.getDotsPerPixel();
  }

  private @Nullable ReplacedElement picture(Element element, Room room) {
    String source = element.getAttribute("src");
    Optional<ITextFSImage> image = files.image(source);
    if (image.isEmpty()) {
      problems.error(Code.PDF_IMAGE_UNREADABLE, Places.of(element, file), source);
      return null;
    }
    return new Picture(room.fit(image.get()));
  }

  @Override
  public void reset() {}

  @Override
  public void remove(Element element) {}

  @Override
  public void setFormSubmissionListener(FormSubmissionListener listener) {}

  /// The room there is for a picture, in dots.
  ///
  /// @param width that the style asks for; -1 if it asks for none
  /// @param height that the style asks for; -1 if it asks for none
  record Room(BlockBox box, int width, int height) {
    /// The picture at the size the style asks for, else at its own, never wider than the column.
    ITextFSImage fit(ITextFSImage image) {
      if (width != -1 || height != -1) {
        return image.scale(width, height);
      }
      int most = column();
      return most > 0 && image.getWidth() > most ? image.scale(most, -1) : image;
    }

    /// The width of the column; 0 if it is not known yet.
    int column() {
      Box column = box.getContainingBlock();
      return column == null ? 0 : column.getContentWidth();
    }
  }
}
