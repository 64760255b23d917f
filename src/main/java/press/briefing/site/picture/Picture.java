package press.briefing.site.picture;

import java.util.function.Supplier;

/// A picture of the site.
///
/// @param path in the output folder; it names the content, so that a picture of this path that was
///   drawn before is the same
/// @param bytes drawn when they are asked for
public record Picture(String path, Supplier<byte[]> bytes) {
  /// The folder in the output that holds the pictures of editions.
  public static final String FOLDER = "assets/posters/";
}
