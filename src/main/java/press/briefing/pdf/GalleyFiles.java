package press.briefing.pdf;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import press.briefing.gate.Images;
import press.briefing.model.ImageFile;

/// The only files a print run can reach: the pictures that came with the galley.
final class GalleyFiles implements UserAgentCallback {
  private static final String FOLDER = "images/";
  private static final Set<Integer> KINDS =
      Set.of(
          ICC_Profile.CLASS_INPUT,
          ICC_Profile.CLASS_DISPLAY,
          ICC_Profile.CLASS_OUTPUT,
          ICC_Profile.CLASS_COLORSPACECONVERSION);

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
        : Optional.ofNullable(parsed.computeIfAbsent(uri, absent -> parse(file)))
            .map(image -> sized(image, file));
  }

  private static @Nullable Image parse(ImageFile file) {
    try {
      Image image = Image.getInstance(file.bytes());
      if (image.hasICCProfile() && !isOfPictures(image.getICCProfile())) {
        image.tagICC(null);
      }
      return image;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /// Whether a profile is of a kind that pictures may have, and of a version that archives take.
  private static boolean isOfPictures(ICC_Profile profile) {
    return KINDS.contains(profile.getProfileClass()) && profile.getMajorVersion() <= 4;
  }

  private ITextFSImage sized(Image image, ImageFile file) {
    Image copy = Image.getInstance(image);
    copy.scaleAbsolute(file.width() * dotsPerPixel, file.height() * dotsPerPixel);
    int turn = file.mediaType().equals("image/jpeg") ? Images.turn(file.bytes()) : 1;
    return turn == 1 ? new ITextFSImage(copy) : new TurnedImage(copy, turn);
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
