package press.briefing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import press.briefing.desk.Staging.Written;
import press.briefing.site.picture.Picture;

/// Writes the pictures that pages name.
record Pictures(Fonts fonts, Crew crew) {
  List<Written> write(List<Picture> pictures) {
    return crew.each(pictures, this::write);
  }

  private Written write(Picture picture) {
    try {
      return fonts.write(picture.path(), picture.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
