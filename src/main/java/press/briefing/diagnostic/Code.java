package press.briefing.diagnostic;

import java.util.Locale;

/// Every kind of problem the press can report. Each has a message and a hint in both catalogues.
public enum Code {
  // the order and its source
  SOURCE_MISSING,
  SOURCE_KIND,
  SOURCE_EMPTY,
  SOURCE_ID,
  MANUSCRIPT_NONE,
  MANUSCRIPT_MISSING,
  LANGUAGE_GUESSED,
  ISSUE_UNKNOWN,
  // files
  FILE_MISSING,
  FILE_OUTSIDE,
  FILE_KIND,
  FILE_SIZE,
  FILE_ENCODING,
  FILE_CHARACTER,
  FILE_UNREADABLE,
  IMAGE_FORMAT,
  IMAGE_SIZE,
  // YAML and JSON
  YAML_SYNTAX,
  JSON_SYNTAX,
  JSON_RECORDS,
  TREE_BUDGET,
  KEY_UNKNOWN,
  KEY_REPEATED,
  KEY_MISSING,
  VALUE_KIND,
  VALUE_CHOICE,
  VALUE_FORM,
  // manuscripts
  FRONT_MATTER_OPEN,
  FRONT_MATTER_QUOTES,
  FRONT_MATTER_SLUG,
  TITLE_MISSING,
  BLOCK_UNKNOWN,
  MARKUP_BUDGET,
  MARKUP_REMOVED,
  LINK_SCHEME,
  NOTE_MISSING,
  PAIR_COUNT,
  ID_REPEATED,
  // values
  VALUE_SYNTAX,
  VALUE_STYLE,
  INDICATOR_UNKNOWN,
  INDICATOR_NONE,
  MEASURE_UNKNOWN,
  MEASURE_ARGUMENT,
  MEASURE_PERIOD,
  MEASURE_BASE,
  MEASURE_FREQUENCY,
  PARTICLE_UNDECIDED,
  TEXT_LANGUAGE,
  // checkpoints
  CHECKPOINT_BOTH,
  TRIGGER_SYNTAX,
  // print
  PDF_MARKUP,
  PDF_GLYPH_MISSING,
  PDF_IMAGE_UNREADABLE;

  /// The code as contracts print it: lower case, words divided by dots, such as `pair.count`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
