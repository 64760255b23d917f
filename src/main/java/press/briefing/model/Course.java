package press.briefing.model;

/// What a figure tells of the way that its series has gone, for measures that are said in words.
public sealed interface Course {
  /// Changes of one sign in a row.
  ///
  /// @param sign that of the last change: −1, 0 or 1
  record Streak(int sign) implements Course {}

  /// The highest or lowest value since the figure's base period.
  ///
  /// @param sign 1 for the highest, −1 for the lowest, 0 for neither within the usual range
  /// @param whole whether no value of the data was ever beyond it; the base is then their first
  record Extreme(int sign, boolean whole) implements Course {}
}
