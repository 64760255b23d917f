package press.briefing.model;

/// What an edition is typeset for.
public enum Medium {
  WEB,
  PRINT
}
