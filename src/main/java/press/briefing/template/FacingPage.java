package press.briefing.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.template.engine.Markup;

/// What the templates of the facing edition are given.
///
/// @param first the page in the language that is read first, without its text
/// @param second the page in the other language, likewise
/// @param covers the picture at the head; two where the languages have different ones
/// @param strip the checkpoints in short; none where none has a reading
/// @param lead what stands before the first section, pair by pair
/// @param links where the page leads
record FacingPage(
    Page first,
    Page second,
    List<Cover> covers,
    List<Row> strip,
    Markup lead,
    List<Part> sections,
    Page.Links links,
    String style) {

  /// A picture at the head.
  ///
  /// @param tag of the language it belongs to
  record Cover(String tag, String shape, Markup picture) {
    static Cover of(Half half, Page.Cover cover) {
      return new Cover(half.tag(), cover.shape(), cover.picture());
    }
  }

  /// A section. A half is empty where the section has no counterpart.
  ///
  /// @param wide whether a table of the press's own stands in it
  /// @param content pair by pair
  record Part(
      int number,
      String id,
      Optional<Head> first,
      Optional<Head> second,
      boolean wide,
      Markup content) {}

  /// A crosshead.
  ///
  /// @param plain without markup
  /// @param place in the manuscript, for print; empty on the web
  record Head(String id, Markup text, String plain, String place) {}

  /// A row of the checkpoint table. A half is empty where the row has no counterpart.
  ///
  /// @param either the half that is there, the first before the second
  record Row(
      int number,
      Page.CheckpointView either,
      Optional<Page.CheckpointView> first,
      Optional<Page.CheckpointView> second) {}

  /// A language of the page, for templates that set one table or figure.
  ///
  /// @param words what the page itself says in it
  record Side(String tag, Map<String, String> words) {}

  /// The checkpoint table.
  ///
  /// @param read whether any row says more than what to watch
  /// @param horizons whether any row has one
  /// @param data the way to the same as a file; none where there is only what to watch
  record CheckpointSheet(
      Side first,
      Side second,
      List<Row> rows,
      boolean read,
      boolean horizons,
      Optional<String> data,
      String place) {}

  /// A table of indicators: the same rows and columns in both languages.
  ///
  /// @param data the way to the same as a file
  record IndicatorSheet(
      Side first, Side second, Dashboard one, Dashboard other, String data, String place) {}

  /// A chart, drawn once.
  ///
  /// @param one what stands around it in the first language, with its drawings
  /// @param rows of the table of its data, heads and names in both languages
  /// @param data the way to the same as a file; empty where there is none
  record ChartSheet(
      Side first,
      Side second,
      Chart one,
      Chart other,
      List<String> heads,
      List<List<String>> rows,
      Optional<String> data,
      String place) {}
}
