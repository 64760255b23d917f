package press.briefing.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Bilingual;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.PeriodSpelling;
import press.briefing.tree.Fields;

/// Reads the texts of a mapping that must have a certain form. One that has not is an error that
/// shows the form, and counts as absent.
record Forms(Fields fields, Diagnostics problems) {
  /// A text as what a parser makes of it.
  ///
  /// @param example a text that the parser reads
  <T> Optional<T> parsed(String key, Function<String, Optional<T>> parser, String example) {
    return fields
        .scalar(key)
        .flatMap(scalar -> {
          Optional<T> value = parser.apply(scalar.text());
          if (value.isEmpty()) {
            problems.error(Code.VALUE_FORM, scalar.place(), scalar.text(), key, example);
          }
          return value;
        });
  }

  /// A text that passes a test.
  Optional<String> checked(String key, Predicate<String> test, String example) {
    return parsed(key, text -> Optional.of(text).filter(test), example);
  }

  /// A day.
  Optional<LocalDate> date(String key) {
    return parsed(key, Forms::day, "2026-11-23");
  }

  /// A period of any frequency.
  Optional<Period> period(String key) {
    return parsed(key, PeriodSpelling::parse, "2026-11, 2026Q3");
  }

  private static Optional<LocalDate> day(String text) {
    return PeriodSpelling.parse(text)
        .filter(period -> period.frequency() == Frequency.DAY)
        .map(Period::start);
  }

  /// A text in both languages, or one for both.
  Optional<Bilingual<String>> bilingual(String key) {
    return fields.bilingual(key).map(pair -> new Bilingual<>(pair.ko(), pair.en()));
  }
}
