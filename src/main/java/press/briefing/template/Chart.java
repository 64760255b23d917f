package press.briefing.template;

import java.util.List;

/// What the template of a chart is given.
///
/// @param title what it shows, as a sentence
/// @param unit of its numbers
/// @param drawing the SVG
/// @param source where the data come from; may be empty
record Chart(
    Markup title, String unit, Markup drawing, String source, List<String> heads, List<List<String>> rows,
    String place) {
  /// The same chart with its source and place.
  Chart at(String newSource, String newPlace) {
    return new Chart(title, unit, drawing, newSource, heads, rows, newPlace);
  }
}
