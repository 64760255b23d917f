package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;

final class TableTextTest {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          116400000000   | USD        | 1E8  | 10억  | 116.4
          116000000000   | USD        | 1E8  | 10억  | 116.0
          1234500000000  | KRW        | 1E8  | 억    | 12,345
          1387000000000  | KRW        | 1E10 | 조    | 1.39
          -5160000000    | USD        | 1E7  | 억    | −51.6
          2.2            | USD        | 0.01 | 1     | 2.20
          34.9           | percent    | 0.1  | 100   | 34.9
          33             | 주/weeks   | 1    | 1     | 33
          25000          | 명/people  | 1    | 3     | 8,333.3
          -0.04          | pp         | 0.1  | 10억  | 0.0
          """)
  void writesCells(BigDecimal value, String unit, BigDecimal quantum, String scale, String cell) {
    Quantity quantity = new Quantity(value, QuantityTextTest.unit(unit), quantum);
    Scale head = Scale.parse(scale).orElseThrow();
    assertEquals(cell, TableText.number(quantity, head, Language.KO));
    assertEquals(cell, TableText.number(quantity, head, Language.EN));
  }

  @Test
  void signsChanges() {
    Quantity rise = new Quantity(new BigDecimal("10.9"), QuantityTextTest.unit("percent"), TENTH);
    Quantity still = new Quantity(new BigDecimal("0.04"), QuantityTextTest.unit("percent"), TENTH);
    assertEquals("+10.9", TableText.signed(rise, Scale.ONE, Language.KO));
    assertEquals("0.0", TableText.signed(still, Scale.ONE, Language.EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          USD        | 10억     | 10억 달러    | USD billion
          USD        | 1        | 달러         | USD
          KRW        | 억       | 억 원        | KRW 100 million
          KRW        | 조       | 조 원        | KRW trillion
          KRW        | thousand | 천 원        | KRW thousand
          KRW        | 10000000 | 천만 원      | KRW 10 million
          JPY        | million  | 백만 엔      | JPY million
          XTS        | million  | 백만 XTS     | XTS million
          KRW        | 0.5      | 0.5원        | KRW 0.5
          percent    | 100      | %            | %
          pp         | 1        | %p           | pp
          bp         | 1        | bp           | bp
          point      | 1        | 포인트       | points
          index      | 1        | ''           | ''
          none       | 1        | ''           | ''
          주/weeks   | 1        | 주           | weeks
          명/people  | 10만     | 10만 명      | 100,000 people
          명/people  | million  | 백만 명      | million people
          kWh        | billion  | 10억 kWh     | billion kWh
          """)
  void namesUnitsInHeads(String unit, String scale, String ko, String en) {
    Scale head = Scale.parse(scale).orElseThrow();
    assertEquals(ko, TableText.unit(QuantityTextTest.unit(unit), head, Language.KO));
    assertEquals(en, TableText.unit(QuantityTextTest.unit(unit), head, Language.EN));
  }
}
