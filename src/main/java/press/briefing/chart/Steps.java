package press.briefing.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// Steps from a tenth of a span upwards, smallest first: round at the scale they are printed at,
/// and no finer than the series print.
///
/// @param mantissas from 1 to 10, in order
record Steps(BigDecimal span, Extent grain, List<String> mantissas)
    implements Iterable<BigDecimal> {
  @Override
  public Iterator<BigDecimal> iterator() {
    BigDecimal scaled = span.divide(grain.factor(), MathContext.DECIMAL32);
    int power = scaled.precision() - scaled.scale() - 2;
    return IntStream.iterate(power, each -> each + 1)
        .boxed()
        .flatMap(each -> mantissas.stream().map(one -> new BigDecimal(one).scaleByPowerOfTen(each)))
        .map(step -> step.multiply(grain.factor()))
        .filter(step -> step.remainder(grain.quantum()).signum() == 0)
        .iterator();
  }
}
