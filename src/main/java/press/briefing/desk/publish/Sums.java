package press.briefing.desk.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import press.briefing.desk.Manifest;

/// Sums over bytes, by which they are known again.
final class Sums {
  private Sums() {}

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One sum over files, their paths included.
  static String of(List<Manifest.Entry> files) {
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(Manifest.Entry::path))
        .forEach(each -> lines.append(each.sha256()).append("  ").append(each.path()).append('\n'));
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
