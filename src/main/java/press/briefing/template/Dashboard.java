package press.briefing.template;

import java.util.List;
import press.briefing.template.engine.Markup;

/// What the template of an indicator table is given.
///
/// @param sources where its data come from; may be empty
record Dashboard(List<Line> lines, String sources, String place) {
  /// A row; cells are empty where there is nothing to say, `…` where data are missing.
  ///
  /// @param unit of all its numbers but the change
  record Line(
      String name,
      String unit,
      Cell latest,
      Cell previous,
      Change change,
      String yearAgo,
      Markup trend) {}

  record Cell(String number, String period) {}

  record Change(String arrow, String number, String unit) {}
}
