package press.briefing.template;

import java.util.List;
import java.util.Optional;
import press.briefing.template.engine.Markup;

/// What the template of a chart is given.
///
/// @param title what it shows, as a sentence
/// @param unit of its numbers
/// @param drawing the SVG for the text column
/// @param narrow the SVG for a phone; none on paper
/// @param source where the data come from; may be empty
/// @param heads of the table of its data
/// @param data the way to the same as a file; empty where there is none
/// @param cited its anchor and number
record Chart(
    Markup title,
    String unit,
    Markup drawing,
    Markup narrow,
    String source,
    List<String> heads,
    List<List<String>> rows,
    Optional<String> data,
    Cited cited,
    String place) {
  /// The same chart with its source and place.
  Chart at(String newSource, String newPlace) {
    return new Chart(title, unit, drawing, narrow, newSource, heads, rows, data, cited, newPlace);
  }

  /// The same chart in other drawings.
  Chart drawn(Markup newDrawing, Markup newNarrow) {
    return new Chart(title, unit, newDrawing, newNarrow, source, heads, rows, data, cited, place);
  }

  /// The same chart with a way to its data.
  Chart with(String file) {
    return new Chart(
        title, unit, drawing, narrow, source, heads, rows, Optional.of(file), cited, place);
  }

  /// The same chart with what it is cited by.
  Chart as(Cited newCited) {
    return new Chart(title, unit, drawing, narrow, source, heads, rows, data, newCited, place);
  }
}
