package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void keepsNumbersAndDisarmsFormulas() {
    List<List<String>> rows =
        List.of(
            List.of("지표", "=SUM(A1:A9)", "+82-2-123", "-", "@import", " =1+1", "＝1"),
            List.of("-0.4", "−1,234.5", "+3", "1,23", "-2%", "", "−"),
            List.of("a,b", "say \"hi\"", "two\nlines", "\t=1"));
    assertEquals(
        "\ufeff지표,'=SUM(A1:A9),'+82-2-123,'-,'@import,' =1+1,'＝1\r\n"
            + "-0.4,-1234.5,+3,\"1,23\",'-2%,,−\r\n"
            + "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",'\t=1\r\n",
        new String(Csv.bytes(rows), StandardCharsets.UTF_8));
  }
}
