package press.briefing.site.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What a feed says, whatever its form.
///
/// @param home the address of the page that it is about
/// @param self the address of the feed without its file name, ending in `/`
/// @param entries newest first
public record Feed(String language, String title, String home, String self, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /// An issue in one language.
  ///
  /// @param address of its page
  /// @param html the full text, with whole addresses
  /// @param updated when it was last put right, or released
  /// @param pdf the address of its PDF
  public record Entry(
      String address,
      String title,
      String summary,
      String html,
      OffsetDateTime released,
      OffsetDateTime updated,
      List<String> authors,
      List<String> tags,
      Optional<String> pdf) {
    public Entry {
      authors = List.copyOf(authors);
      tags = List.copyOf(tags);
    }
  }
}
