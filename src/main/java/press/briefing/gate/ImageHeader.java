package press.briefing.gate;

/// What a picture says of itself.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param width in pixels, from 1, as it is shown
/// @param height in pixels, from 1, as it is shown
/// @param colours that a pixel is mixed of: one for grey, three for screens, four for presses
public record ImageHeader(String mediaType, int width, int height, int colours) {
  long pixels() {
    return (long) width * height;
  }
}
