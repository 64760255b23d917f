package press.briefing.chart;

import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Whom the words in a drawing speak to: the readers of one language, or those of both at once.
///
/// @param first the language, or the one that is read first
/// @param both whether readers of the other language read the same drawing
public record Audience(Language first, boolean both) {
  /// The readers of one language.
  public static Audience of(Language language) {
    return new Audience(language, false);
  }

  /// The readers of both languages, in front of one drawing.
  public static Audience both(Language first) {
    return new Audience(first, true);
  }

  /// What is said to them: in both languages, if they say it differently.
  String in(Bilingual<String> words) {
    return in(words.in(first), words.in(first.other()));
  }

  private String in(String mine, String theirs) {
    return !both || mine.equals(theirs) ? mine : mine + " / " + theirs;
  }

  /// A year that stands alone; to both readers the number says it.
  String year(Period year) {
    return both ? PeriodWords.brief(year, first) : PeriodWords.full(year, first);
  }

  /// A period without its year. Both readers know `3Q`, `W42` and `11-09`; a month is named in both
  /// languages, for numbers of months are read in two orders.
  String brief(Period period) {
    return both ? shared(period) : PeriodWords.brief(period, first);
  }

  private String shared(Period period) {
    return switch (period.frequency()) {
      case DAY -> period.start().toString().substring(period.start().toString().length() - 5);
      case WEEK -> PeriodWords.brief(period, Language.EN);
      case MONTH ->
          PeriodWords.brief(period, first) + " " + PeriodWords.brief(period, first.other());
      case QUARTER, HALF_YEAR, YEAR -> PeriodWords.brief(period, Language.KO);
    };
  }

  /// The same beside another, with its year if that is not the other's.
  String brief(Period period, Period beside) {
    return both ? shared(period, beside) : PeriodWords.brief(period, beside, first);
  }

  private String shared(Period period, Period beside) {
    String korean = PeriodWords.brief(period, Language.KO);
    String dated = PeriodWords.brief(period, beside, Language.KO);
    if (korean.equals(dated)) {
      return shared(period);
    }
    return period.frequency() == Frequency.DAY
        ? period.start().toString()
        : shared(period) + dated.substring(korean.length());
  }
}
