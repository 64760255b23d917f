package press.briefing.gate;

import press.briefing.diagnostic.Place;

/// A file that came through the gate.
///
/// @param path relative to the gate's root, with `/`
/// @param bytes its content; not to be changed
public record Source(String path, byte[] bytes) {
  /// The file as a place.
  public Place place() {
    return Place.of(path);
  }
}
