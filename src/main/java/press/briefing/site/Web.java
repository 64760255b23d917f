package press.briefing.site;

import java.net.URI;
import java.util.Optional;
import press.briefing.model.WebAddress;

/// Ways between the files of a site.
final class Web {
  private Web() {}

  /// The relative way from one page to another; both are paths in the output folder.
  static String way(String from, String to) {
    return "../".repeat((int) from.chars().filter(each -> each == '/').count()) + to;
  }

  /// The way from the top of a server to that of the site; empty where it has no address.
  static String top(Optional<String> base) {
    return base.map(each -> URI.create(WebAddress.bare(each)).getRawPath() + "/").orElse("");
  }

  /// The whole address of a file; a page of a folder has the folder's.
  static Optional<String> address(Optional<String> base, String path) {
    return base.map(each -> WebAddress.of(each, path));
  }
}
