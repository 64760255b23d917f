package press.briefing.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.template.engine.Markup;

/// What the templates of an issue's page are given.
///
/// @param language its tag
/// @param words what the page itself says
record Page(
    String language,
    Map<String, String> words,
    Masthead masthead,
    Story story,
    Apparatus apparatus,
    Links links) {

  /// The head of the page.
  ///
  /// @param publication the title of the publication
  /// @param other its title in the other language, where that differs
  /// @param number the bare number, to be set large
  /// @param issue the number in words, such as `제11호`
  /// @param day the date in ISO form
  record Masthead(
      Optional<String> publication,
      Optional<Named> other,
      Optional<String> number,
      Optional<String> issue,
      Optional<String> period,
      Optional<String> date,
      Optional<String> day) {}

  /// A text in a language, which its tag tells.
  record Named(String tag, String text) {}

  /// What the writer wrote.
  ///
  /// @param plainTitle the headline without markup
  /// @param description a sentence for search engines and previews; may be empty
  record Story(
      Markup title,
      String plainTitle,
      Optional<Markup> standfirst,
      Optional<Cover> cover,
      String description,
      List<String> authors,
      List<Markup> summary,
      Markup lead,
      List<Part> sections) {
    /// The same story with its text.
    Story with(Markup newLead, List<Part> parts) {
      return new Story(
          title, plainTitle, standfirst, cover, description, authors, summary, newLead, parts);
    }
  }

  /// A section.
  ///
  /// @param plain its crosshead without markup
  /// @param place in the manuscript, for print; empty on the web
  /// @param wide whether something in it takes the full width
  record Part(
      int number,
      String id,
      Markup crosshead,
      String plain,
      String place,
      boolean wide,
      Markup content) {}

  /// What stands around the story.
  ///
  /// @param strip the checkpoints in short; none where none has a reading
  record Apparatus(
      List<KeyFigure> keyFigures,
      List<CheckpointView> strip,
      List<Source> sources,
      List<Corrected> corrections,
      Optional<Citation> citation,
      Imprint imprint) {}

  /// What was put right.
  ///
  /// @param day in ISO form
  record Corrected(String day, String date, Markup text) {}

  /// How to cite it.
  record Citation(String text, Optional<String> address) {}

  /// A number to lead with.
  ///
  /// @param unit small, after the number; may be empty
  record KeyFigure(
      String name,
      String period,
      String number,
      String unit,
      Markup sparkline,
      Optional<Change> change) {}

  /// @param arrow `↑`, `↓` or `→`
  /// @param basis what it is compared with, such as `전월 대비`
  record Change(String arrow, String text, String basis) {}

  /// A row of the checkpoint table.
  ///
  /// @param trigger empty, as all that follows, where only the number and what to watch are known
  /// @param since since when it stands so, and how it stood before
  record CheckpointView(
      int number,
      String id,
      Markup what,
      String label,
      Markup detail,
      Optional<String> trigger,
      Optional<Now> now,
      Optional<Sign> sign,
      Optional<Since> since,
      Optional<String> horizon) {}

  /// The checkpoint table.
  ///
  /// @param read whether any row says more than what to watch
  /// @param horizons whether any row has one
  /// @param data the way to the same as a file; none where there is only what to watch
  record CheckpointSheet(
      List<CheckpointView> rows,
      boolean read,
      boolean horizons,
      Optional<String> data,
      String place) {}

  /// Since when a checkpoint stands as it does, and how it stood before, in words.
  record Since(String from, String before) {}

  /// @param value as printed
  record Now(String value, String period) {}

  /// How a checkpoint stands.
  ///
  /// @param alone the drawing with its name, for where the word does not stand beside it
  /// @param status its name in style sheets, such as `no-data`
  record Sign(String status, String word, Markup drawing, Markup alone) {}

  /// Where data come from.
  ///
  /// @param what the indicators taken from it
  record Source(String name, Optional<String> url, String what) {}

  /// Who stands behind it; texts empty where nobody said.
  record Imprint(
      Optional<String> publisher,
      Optional<String> contact,
      Optional<String> mail,
      Optional<String> licence,
      Optional<String> disclaimer) {}

  /// A logo.
  ///
  /// @param words whether it is so wide that it must be the title itself, drawn
  record Logo(String source, int width, int height, boolean words) {}

  /// A picture at the head of the story.
  ///
  /// @param shape `broad`, `column` or `tall`
  record Cover(Markup picture, String shape) {}

  /// Where the page leads; nothing in print.
  ///
  /// @param home the way to the home page
  /// @param style the way to the style sheet
  /// @param logo the publication's, in print too
  /// @param pdf the way to the PDF, if there is one
  record Links(
      String home,
      String style,
      Optional<Logo> logo,
      Optional<String> pdf,
      List<Tongue> languages) {}

  /// A language the issue appears in.
  ///
  /// @param page the way to its page; empty for this one
  record Tongue(String tag, String name, Optional<String> page) {}
}
