package press.briefing.site;

import java.util.List;
import java.util.Optional;
import press.briefing.template.engine.Markup;

/// What templates of shared pages are given beside their own view.
///
/// @param address the page's own, where the publication has one
/// @param alternates the page in each of its languages, with `x-default`
/// @param tongues the languages of the site; the page's own has no way
/// @param data what machines read
record Frame(
    String language,
    String title,
    String description,
    String publication,
    Optional<Record> logo,
    Optional<String> address,
    List<Other> alternates,
    List<Feed> feeds,
    Icons.Links icons,
    List<String> styles,
    Optional<String> script,
    Markup data,
    String home,
    List<Place> places,
    List<Tongue> tongues,
    Record imprint) {

  /// @param tag the language, or `x-default`
  record Other(String tag, String href) {}

  record Feed(String type, String title, String href) {}

  /// A part of the site.
  ///
  /// @param here whether the page belongs to it
  record Place(String name, String href, boolean here) {}

  record Tongue(String tag, String name, Optional<String> href) {}
}
