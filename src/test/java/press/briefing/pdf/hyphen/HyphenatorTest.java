package press.briefing.pdf.hyphen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
  @ParameterizedTest
  @CsvSource({
    "infrastructure,in-fra-struc-ture",
    "concentration,con-cen-tra-tion",
    "semiconductor,semi-con-ductor",
    "electricity,elec-tri-city",
    "representational,rep-res-ent-a-tional",
    "compromise,com-prom-ise",
    "university,uni-ver-sity",
    "reciprocity,re-ci-pro-city",
    "however,how-ever",
    "strengths,strengths",
    "a,a",
    "zzz,zzz"
  })
  void englishPartsAsTheBritishDo(String word, String parted) {
    assertEquals(parted, parted(Hyphenator.english(), word));
  }

  /// The example of Liang's thesis, by the patterns it names.
  @Test
  void theHighestDigitBetweenTwoLettersCounts() {
    String patterns = "% of hyphenation\n1na\n2io\n1tio\nhe2n\nhen5at\nhena4\nhy3ph\nn2at\no2n\n";
    byte[] text = patterns.getBytes(StandardCharsets.US_ASCII);
    assertEquals("hy-phen-ation", parted(new Hyphenator(new Patterns(text)), "hyphenation"));
  }

  private static String parted(Hyphenator hyphenator, String word) {
    StringBuilder parted = new StringBuilder(word);
    int[] points = hyphenator.points(word);
    for (int i = points.length - 1; i >= 0; i--) {
      parted.insert(points[i], '-');
    }
    return parted.toString();
  }
}
