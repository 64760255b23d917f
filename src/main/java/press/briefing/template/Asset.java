package press.briefing.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that pages share.
///
/// @param path below the folder `assets`; it names the content, so that a page never meets another
///   version
public record Asset(String path, byte[] bytes) {
  /// A text file whose name carries the hash of what it holds.
  static Asset of(String name, String extension, String text) {
    return of(name, extension, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The same for any file.
  public static Asset of(String name, String extension, byte[] bytes) {
    return new Asset(name + "-" + hash(bytes) + "." + extension, bytes);
  }

  /// Whether a path is that of the style sheet that facing editions add.
  public static boolean isFacing(String path) {
    return path.startsWith("facing-") && path.endsWith(".css");
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
