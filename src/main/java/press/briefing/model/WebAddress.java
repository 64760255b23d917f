package press.briefing.model;

import java.net.URI;
import java.net.URISyntaxException;

/// Whole addresses of what a publication puts on the web.
public final class WebAddress {
  private static final String INDEX = "index.html";

  private WebAddress() {}

  /// The address of a file; a page of a folder has the folder's.
  ///
  /// @param base of the publication
  /// @param path in the output folder
  public static String of(String base, String path) {
    return bare(base) + "/" + encoded(folder(path));
  }

  /// An address without a stroke at its end; what is no address stays as it is.
  public static String bare(String base) {
    return ascii(base).replaceAll("/+$", "");
  }

  private static String ascii(String base) {
    try {
      return new URI(base).toASCIIString();
    } catch (URISyntaxException e) {
      return base;
    }
  }

  private static String folder(String path) {
    return path.endsWith("/" + INDEX) || path.equals(INDEX)
        ? path.substring(0, path.length() - INDEX.length())
        : path;
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
