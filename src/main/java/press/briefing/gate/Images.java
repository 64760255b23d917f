package press.briefing.gate;

import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Reads the headers of pictures, without decoding them.
public final class Images {
  /// The most pixels a picture may have.
  static final long MOST_PIXELS = 40_000_000;

  private Images() {}

  private static final int OF_SCREENS = 3;

  /// How the camera was held that took a JPEG, from 1, which is upright, to 8, as its notes number
  /// it; browsers turn pictures by it.
  public static int turn(byte[] bytes) {
    return Jpeg.turn(bytes);
  }

  /// The header of a PNG or JPEG file. Another or a broken file, too many pixels, or the colours of
  /// a press, which no screen shows as they are meant, is an error at `cited`, the place that names
  /// the picture.
  public static Optional<ImageHeader> read(Source source, Place cited, Diagnostics problems) {
    Optional<ImageHeader> header = Png.header(source.bytes()).or(() -> Jpeg.header(source.bytes()));
    if (header.isEmpty()) {
      problems.error(Code.IMAGE_FORMAT, cited, source.path());
    }
    if (header.isPresent() && header.get().pixels() > MOST_PIXELS) {
      problems.error(Code.IMAGE_SIZE, cited, source.path(), header.get().pixels(), MOST_PIXELS);
      return Optional.empty();
    }
    if (header.isPresent() && header.get().colours() > OF_SCREENS) {
      problems.error(Code.IMAGE_COLOURS, cited, source.path());
      return Optional.empty();
    }
    return header;
  }
}
