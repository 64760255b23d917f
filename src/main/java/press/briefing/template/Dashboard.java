package press.briefing.template;

import java.util.List;
import java.util.Optional;
import press.briefing.template.engine.Markup;

/// What the template of an indicator table is given.
///
/// @param size how many rows it has, heads of groups among them
/// @param data the way to the same as a file; empty where there is none
record Dashboard(
    List<Group> groups,
    int size,
    Columns columns,
    Key key,
    Caption caption,
    Optional<String> data,
    String place) {
  /// The same table with a way to its data.
  Dashboard with(String file) {
    return new Dashboard(groups, size, columns, key, caption, Optional.of(file), place);
  }

  /// The same table under a caption.
  Dashboard under(Caption newCaption) {
    return new Dashboard(groups, size, columns, key, newCaption, data, place);
  }

  /// What stands above it.
  ///
  /// @param title may be empty
  /// @param name number and title without markup, for those who cannot see the table
  record Caption(Cited cited, Markup title, String name) {
    static final Caption NONE = new Caption(Cited.NONE, Markup.NONE, "");
  }

  /// Which columns it has besides the latest values.
  record Columns(boolean previous, boolean change, boolean yearAgo, boolean trend) {}

  /// What stands below it.
  ///
  /// @param marks the meaning of those that stand in it
  /// @param asOf the day up to which it is complete; may be empty
  /// @param sources where its data come from; may be empty
  record Key(List<Mark> marks, String asOf, String sources) {}

  record Mark(String letter, String word) {}

  /// Rows under a head.
  ///
  /// @param name empty for rows without a head
  /// @param unit of all its rows; empty where each says its own
  record Group(String name, String unit, List<Line> lines) {}

  /// A row; cells are empty where there is nothing to say, `…` where data are missing.
  ///
  /// @param unit of all its numbers but the change; empty where the group says it
  record Line(
      String name,
      String unit,
      Cell latest,
      Cell previous,
      Change change,
      Cell yearAgo,
      Markup trend) {}

  /// @param mark how firm the number is, as a letter; may be empty
  record Cell(String number, String period, String mark) {}

  record Change(String arrow, String number, String unit) {}
}
