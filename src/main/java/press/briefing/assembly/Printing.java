package press.briefing.assembly;

import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Dictionary;
import press.briefing.measure.Measures;

/// What it takes to print values and the particles behind them.
///
/// @param numbers whether figures and tables are counted
record Printing(Measures measures, Dictionary dictionary, boolean numbers, Diagnostics problems) {
  /// The same without a word of what is wrong, for what is printed a second time.
  Printing quietly() {
    return new Printing(measures, dictionary, numbers, new Diagnostics());
  }
}
