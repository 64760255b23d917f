package press.briefing.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Ways between the files of a site.
final class Web {
  private static final String INDEX = "index.html";

  private Web() {}

  /// The relative way from one page to another; both are paths in the output folder.
  static String way(String from, String to) {
    return "../".repeat((int) from.chars().filter(each -> each == '/').count()) + to;
  }

  /// The way from the top of a server to that of the site; empty where it has no address.
  static String top(Optional<String> base) {
    return base.map(each -> URI.create(bare(each)).getRawPath() + "/").orElse("");
  }

  /// The whole address of a file; a page of a folder has the folder's.
  static Optional<String> address(Optional<String> base, String path) {
    return base.map(Web::bare).map(each -> each + "/" + encoded(folder(path)));
  }

  private static String bare(String base) {
    return URI.create(base).toASCIIString().replaceAll("/+$", "");
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
