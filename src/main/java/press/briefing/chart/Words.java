package press.briefing.chart;

import press.briefing.model.Indicator;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// The sentences of a language about charts.
sealed interface Words permits KoreanWords, EnglishWords {
  /// One value and its time.
  String standing(String name, Reading reading);

  /// From the first value to the last.
  String change(String name, Change change, Verb verb);

  /// What the value just told of is expected to be.
  String forecast(Reading reading);

  /// What a line across marks, and where it stands.
  String reference(String label, String value);

  /// A remark about a period.
  String remark(String period, String text);

  /// The greatest value in between.
  String peak(Reading reading);

  /// A text as a sentence, whose end it may have already.
  static String ended(String text) {
    return text.matches("(?s).*[.!?…][’”»」』)]*") ? text : text + ".";
  }

  /// A value and its time in words.
  record Reading(String period, Frequency frequency, String value) {}

  /// What became of a first value.
  ///
  /// @param direction −1, 0 or 1, at printed precision
  record Change(Reading first, Reading last, int direction) {}

  /// Which verb suits an indicator: amounts grow, while rates, indices and prices rise.
  record Verb(boolean amount) {
    Verb(Indicator indicator) {
      this(
          switch (indicator.unit()) {
            case Unit.Common common -> common == Unit.Common.NONE;
            case Unit.Money money ->
                !indicator.scale().equals(Scale.ONE) || indicator.decimals() == 0;
            case Unit.Named named -> true;
          });
    }
  }
}
