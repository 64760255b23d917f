package press.briefing.measure;

import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.QuantityText;
import press.briefing.language.RecordWords;
import press.briefing.language.StreakWords;
import press.briefing.language.Style;
import press.briefing.model.Course;
import press.briefing.model.Figure;
import press.briefing.quantity.Period;

/// Writes figures for prose: most as quantities, `record` and `streak, long` in words.
public final class FigureText {
  private FigureText() {}

  /// A figure in a style.
  public static String write(Figure figure, Style style, Language language) {
    return words(figure, style, language)
        .orElseGet(() ->
            QuantityText.write(figure.quantity(), figure.indicator().scale(), style, language));
  }

  private static Optional<String> words(Figure figure, Style style, Language language) {
    return switch (figure.course().orElse(null)) {
      case null -> Optional.empty();
      case Course.Streak(int sign) ->
          Optional.of(style.length())
              .filter(length -> length == Style.Length.LONG && !style.bare())
              .map(length -> streak(figure, sign, language));
      case Course.Extreme extreme ->
          style.bare() ? Optional.empty() : Optional.of(record(figure, extreme, style, language));
    };
  }

  private static String streak(Figure figure, int sign, Language language) {
    int length = figure.quantity().rounded().intValueExact();
    return StreakWords.write(length, sign, figure.period().frequency(), language);
  }

  private static String record(
      Figure figure, Course.Extreme extreme, Style style, Language language) {
    if (figure.base().isEmpty()) {
      return RecordWords.within(Extremes.range(figure.period().frequency()), language);
    }
    Period base = figure.base().get();
    return extreme.whole()
        ? RecordWords.whole(extreme.sign(), base, language)
        : RecordWords.since(extreme.sign(), since(base, figure, style, language), language);
  }

  /// The period in full; its year alone where the style is short and the year is another.
  private static String since(Period base, Figure figure, Style style, Language language) {
    int year = base.start().getYear();
    boolean brief =
        style.length() == Style.Length.SHORT && year != figure.period().start().getYear();
    return brief
        ? PeriodWords.full(Period.parse(String.valueOf(year)).orElseThrow(), language)
        : PeriodWords.full(base, language);
  }
}
