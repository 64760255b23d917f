package press.briefing.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The measures by the names that writers use, in the order in which they are explained.
enum MeasureName {
  LATEST(Taking.NOTHING),
  PREVIOUS(Taking.NOTHING),
  CHANGE(Taking.NOTHING),
  MOM(Taking.NOTHING),
  QOQ(Taking.NOTHING),
  YOY(Taking.NOTHING),
  CAGR(Taking.YEARS),
  MEAN(Taking.PERIODS),
  SUM(Taking.PERIODS),
  INDEX(Taking.PERIOD),
  MIN(Taking.NOTHING),
  MAX(Taking.NOTHING),
  RANK(Taking.NOTHING),
  STREAK(Taking.NOTHING),
  YTD(Taking.NOTHING),
  SHARE(Taking.INDICATOR),
  RECORD(Taking.NOTHING);

  /// What a measure takes in brackets.
  enum Taking {
    NOTHING(""),
    YEARS("(N)"),
    PERIODS("(N)"),
    PERIOD("(PERIOD)"),
    INDICATOR("(OTHER)");

    private final String form;

    Taking(String form) {
      this.form = form;
    }

    /// The catalogue's term for it.
    String term() {
      return "argument." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Taking taking;

  MeasureName(Taking taking) {
    this.taking = taking;
  }

  static Optional<MeasureName> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /// Every name with its argument, such as `cagr(N)`.
  static List<String> forms() {
    return Arrays.stream(values()).map(MeasureName::form).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String form() {
    return word() + taking.form;
  }

  Taking taking() {
    return taking;
  }
}
