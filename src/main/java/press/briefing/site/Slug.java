package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/// Makes names of folders from texts. Texts that differ in more than case, and in more than a
/// hyphen for a space, have different names.
final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  static String of(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
    String plain = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-").replaceAll("^-|-$", "");
    boolean faithful = folded.replaceAll("[ -]", "-").equals(plain) && plain.length() <= LONGEST;
    if (faithful && !plain.isEmpty()) {
      return plain;
    }
    String start =
        plain
            .codePoints()
            .limit(LONGEST / 2)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return (start + "-" + hash(folded)).replaceAll("^-", "");
  }

  /// A short name of a content.
  static String hash(String text) {
    return digest(text).substring(0, 8);
  }

  /// A name of a content that no other has.
  static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
