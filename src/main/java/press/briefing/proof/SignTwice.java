package press.briefing.proof;

import java.util.List;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Style;
import press.briefing.model.Figure;
import press.briefing.model.Inline;

/// A fall is said once: `−4 weeks` or `shrank by 4 weeks`, not `shrank by −4 weeks`.
final class SignTwice implements Rule {
  /// Between a number and the word that belongs to it stands little more than a word.
  private static final int CLOSE = 24;

  @Override
  public String name() {
    return "sign-twice";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    text.runs().forEach(run -> read(run, problems));
  }

  private static void read(List<Inline> run, Diagnostics problems) {
    for (int at = 0; at < run.size(); at++) {
      int next = next(run, at);
      if (next < run.size()) {
        report(run.get(at), run.get(next), problems);
        report(run.get(next), run.get(at), problems);
      }
    }
  }

  /// Where the next value or choice stands after one; behind the run if it is not close by, in the
  /// same clause.
  private static int next(List<Inline> run, int at) {
    StringBuilder between = new StringBuilder();
    int next = at + 1;
    while (isData(run.get(at)) && next < run.size() && !isData(run.get(next))) {
      between.append(run.get(next) instanceof Inline.Text text ? text.text() : "");
      next++;
    }
    return isData(run.get(at)) && isClose(between.toString()) ? next : run.size();
  }

  private static boolean isClose(String between) {
    return between.length() <= CLOSE
        && between.chars().noneMatch(each -> ".,;:!?()·–".indexOf(each) >= 0);
  }

  private static boolean isData(Inline inline) {
    return inline instanceof Inline.Printed || inline instanceof Inline.Chosen;
  }

  private static void report(Inline one, Inline other, Diagnostics problems) {
    if (one instanceof Inline.Printed value
        && other instanceof Inline.Chosen words
        && value.style().sign() == Style.Sign.MINUS
        && isFall(value.figure())
        && isSame(value.figure(), words.figure())) {
      problems.warning(
          Code.SIGN_TWICE, value.place(), value.text(), words.text(), value.figure().value());
    }
  }

  private static boolean isFall(Figure figure) {
    return figure.base().isPresent() && figure.quantity().signum() < 0;
  }

  /// Whether two changes are of one indicator between the same periods, and so of one sign.
  private static boolean isSame(Figure one, Figure other) {
    return one.indicator().id().equals(other.indicator().id())
        && one.period().equals(other.period())
        && one.base().equals(other.base());
  }
}
