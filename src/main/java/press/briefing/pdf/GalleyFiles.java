package press.briefing.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import press.briefing.model.ImageFile;

/// The only files a print run can reach: the pictures that came with the galley.
final class GalleyFiles implements UserAgentCallback {
  private static final String FOLDER = "images/";

  private final Map<String, ImageFile> files = new HashMap<>();
  private final Map<String, Image> parsed = new HashMap<>();
  private final int dotsPerPixel;

  GalleyFiles(List<ImageFile> images, int dotsPerPixel) {
    images.forEach(image -> files.put(FOLDER + image.name(), image));
    this.dotsPerPixel = dotsPerPixel;
  }

  /// A picture by its `src`; empty if the galley has none of that name or it cannot be read.
  Optional<ITextFSImage> image(String uri) {
    ImageFile file = files.get(uri);
    return file == null
        ? Optional.empty()
        : Optional.ofNullable(parsed.computeIfAbsent(uri, absent -> parse(file))).map(this::sized);
  }

  private static @Nullable Image parse(ImageFile file) {
    try {
      return Image.getInstance(file.bytes());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private ITextFSImage sized(Image image) {
    Image copy = Image.getInstance(image);
    copy.scaleAbsolute(image.getWidth() * dotsPerPixel, image.getHeight() * dotsPerPixel);
    return new ITextFSImage(copy);
  }

  @Override
  public ImageResource getImageResource(String uri) {
    return new ImageResource(uri, image(uri).orElse(null));
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    return new CSSResource(null);
  }

  @Override
  public @Nullable XMLResource getXMLResource(String uri) {
    return null;
  }

  @Override
  public byte @Nullable [] getBinaryResource(String uri) {
    return null;
  }

  @Override
  public boolean isVisited(@Nullable String uri) {
    return false;
  }

  @Override
  public void setBaseURL(@Nullable String url) {}

  @Override
  public @Nullable String getBaseURL() {
    return null;
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri;
  }
}
