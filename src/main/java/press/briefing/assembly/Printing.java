package press.briefing.assembly;

import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Dictionary;
import press.briefing.measure.Measures;

/// What it takes to print values and the particles behind them.
record Printing(Measures measures, Dictionary dictionary, Diagnostics problems) {}
