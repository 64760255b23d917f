package press.briefing.measure;

import java.util.List;
import press.briefing.diagnostic.Code;

/// Why there is no value: a problem that has no place yet.
///
/// @param arguments what the code's message quotes
record Refusal(Code code, List<String> arguments) {
  Refusal {
    arguments = List.copyOf(arguments);
  }

  static Refusal of(Code code, String... arguments) {
    return new Refusal(code, List.of(arguments));
  }

  /// The same of an observation of another indicator, which it then names.
  Refusal of(String indicator) {
    if (!lacksData() || arguments.get(0).equals(indicator)) {
      return this;
    }
    return of(code, indicator + "@" + arguments.get(0), arguments.get(1));
  }

  /// Whether only the data are to blame: the same value may be there with the next observation.
  boolean lacksData() {
    return code == Code.MEASURE_BASE;
  }
}
