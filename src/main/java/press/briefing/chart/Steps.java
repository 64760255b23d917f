package press.briefing.chart;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// Round numbers from a tenth of a span upwards that the series could print, smallest first.
///
/// @param mantissas from 1 to 10, in order
record Steps(BigDecimal span, BigDecimal quantum, List<String> mantissas)
    implements Iterable<BigDecimal> {
  @Override
  public Iterator<BigDecimal> iterator() {
    int power = span.precision() - span.scale() - 2;
    return IntStream.iterate(power, each -> each + 1)
        .boxed()
        .flatMap(each -> mantissas.stream().map(one -> new BigDecimal(one).scaleByPowerOfTen(each)))
        .filter(step -> step.remainder(quantum).signum() == 0)
        .iterator();
  }
}
