package press.briefing.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// The addresses a link may have: relative ones, and those of a few schemes.
public final class Address {
  /// How addresses that are not relative may begin, as messages quote it.
  public static final String VALID = "http:, https:, mailto:, tel:";

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):");
  private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final int DECODINGS = 3;

  private Address() {}

  /// An address as it may be printed; empty if it may not be. It is judged as a browser would read
  /// it, and again with its escapes decoded.
  ///
  /// @param written free of Markdown's and HTML's own escapes
  public static Optional<String> allowed(String written) {
    String address = clean(written);
    String decoded = address;
    for (int time = 0; time <= DECODINGS; time++) {
      if (!isAllowed(decoded)) {
        return Optional.empty();
      }
      decoded = clean(Parser.unescapeEntities(percentDecoded(decoded), false));
    }
    return Optional.of(address.replace(" ", "%20"));
  }

  /// Without spaces around and without line breaks, tabs and controls inside, which browsers skip.
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\u2028\u2029]", "").strip();
  }

  private static boolean isAllowed(String address) {
    Matcher scheme = SCHEME.matcher(address);
    boolean foreign = address.startsWith("//") || address.indexOf('\\') >= 0;
    boolean open = address.contains("{{");
    if (foreign || open) {
      return false;
    }
    return !scheme.lookingAt() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  private static String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
  }

  private static String character(String hex) {
    byte[] single = {(byte) Integer.parseInt(hex, 16)};
    return new String(single, StandardCharsets.ISO_8859_1);
  }
}
