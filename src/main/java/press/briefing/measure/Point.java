package press.briefing.measure;

import java.math.BigDecimal;
import press.briefing.quantity.Period;

/// An observed value and its period.
record Point(Period period, BigDecimal value) {}
