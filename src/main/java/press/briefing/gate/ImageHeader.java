package press.briefing.gate;

/// What a picture says of itself.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param width in pixels, from 1
/// @param height in pixels, from 1
public record ImageHeader(String mediaType, int width, int height) {
  long pixels() {
    return (long) width * height;
  }
}
