package press.briefing.gate;

/// What an input may weigh, by its kind. The one table of byte budgets.
public enum Budget {
  MANUSCRIPT(4),
  SETTINGS(1),
  DATA(64),
  IMAGE(32),
  TEMPLATE(1);

  private final long mebibytes;

  Budget(long mebibytes) {
    this.mebibytes = mebibytes;
  }

  /// The most bytes a file of this kind may have.
  public long bytes() {
    return mebibytes << 20;
  }
}
