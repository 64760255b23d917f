package press.briefing.model;

import press.briefing.language.Language;

/// What a figure, a table or a checkpoint is called: the same in every language but for the word.
///
/// @param number from 1, among those of its kind
public record Label(Kind kind, int number) {
  /// What is counted by itself.
  public enum Kind {
    FIGURE,
    TABLE,
    CHECKPOINT
  }

  /// The label as it is printed, such as `그림 2` or `Figure 2`.
  public String in(Language language) {
    return word(language) + " " + number;
  }

  private String word(Language language) {
    boolean korean = language == Language.KO;
    return switch (kind) {
      case FIGURE -> korean ? "그림" : "Figure";
      case TABLE -> korean ? "표" : "Table";
      case CHECKPOINT -> korean ? "체크포인트" : "Checkpoint";
    };
  }
}
