package press.briefing.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the template of the home page is given.
///
/// @param key the signs that the page uses
/// @param canonical its address, where the publication has one
/// @param languages that have home pages of their own, with the ways to them
/// @param titles of the publication, the page's language first; none where it has none
record Home(
    String language,
    Map<String, String> words,
    Optional<String> canonical,
    List<Page.Tongue> languages,
    List<Title> titles,
    String style,
    Optional<Page.Logo> logo,
    List<Entry> issues,
    List<Page.Sign> key,
    Page.Imprint imprint) {

  /// @param tag the language it is in
  record Title(String tag, String text) {}

  /// An issue.
  ///
  /// @param issue its number in words
  /// @param day its date in ISO form
  record Entry(
      Optional<String> number,
      Optional<String> issue,
      Optional<String> period,
      Optional<String> date,
      Optional<String> day,
      List<Story> stories,
      List<Page.Sign> signs) {}

  /// The issue in one language.
  ///
  /// @param read the invitation to read it
  /// @param page the way to its page, or to its PDF where it has no page
  record Story(
      String tag,
      String read,
      String page,
      Optional<String> pdf,
      String title,
      Optional<String> standfirst) {}
}
