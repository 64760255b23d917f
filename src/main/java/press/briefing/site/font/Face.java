package press.briefing.site.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The weights that pages have.
enum Face {
  REGULAR(400, 500, "Pretendard-Regular", "6d0af5258997"),
  SEMIBOLD(600, 700, "Pretendard-SemiBold", "5e1c548732af"),
  BOLD(700, 1001, "Pretendard-Bold", "c16b88c670d2");

  private final int weight;
  private final int heavier;
  private final String title;
  private final String digest;

  Face(int weight, int heavier, String title, String digest) {
    this.weight = weight;
    this.heavier = heavier;
    this.title = title;
    this.digest = digest;
  }

  /// The face that browsers take for a weight from 1 to 1000.
  static Face of(int weight) {
    return Arrays.stream(values()).filter(each -> weight < each.heavier).findFirst().orElse(BOLD);
  }

  /// As style sheets count.
  int weight() {
    return weight;
  }

  /// The start of the hash of its file.
  String digest() {
    return digest;
  }

  byte[] read() {
    return read(title);
  }

  /// A font of the press by the name of its file.
  static byte[] read(String title) {
    try (InputStream stream = Face.class.getResourceAsStream("/fonts/" + title + ".ttf")) {
      if (stream == null) {
        throw new IllegalStateException("font left out of the build: " + title);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
