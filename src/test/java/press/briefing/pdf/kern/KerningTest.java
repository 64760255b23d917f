package press.briefing.pdf.kern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pairs have the distances that fontTools reads from the same files, in units of the font, as
/// thousandths of its size: Pretendard's -138 of 2048 for `AV` are -67.
class KerningTest {
  private static final String PAIRS = "AV AI To Te P. 11 74 7. .1 rt “A ’s ŁT Тѐ ΑΥ Ấy A가 ”가 가나 「A";

  @ParameterizedTest
  @CsvSource({
    "Pretendard-Regular, '-67 0 -77 -77 -33 0 -57 -122 -84 33 -94 -74 -94 -77 -72 -66 0 0 0 0'",
    "Pretendard-SemiBold, '-81 0 -77 -77 -33 0 -57 -122 -87 29 -94 -69 -90 -77 -72 -66 0 0 0 0'",
    "Pretendard-Bold, '-87 0 -77 -77 -33 0 -57 -122 -88 26 -94 -66 -88 -77 -72 -66 0 0 0 0'",
    "DejaVuSans, '-64 0 -170 -170 -156 0 0 0 0 0 -129 0 0 0 0 0 0 0 0 0'",
    "NanumBarunGothic, '-39 0 -92 -92 0 0 0 0 0 18 0 0 0 0 0 0 0 0 0 0'",
    "NanumGothicCoding, '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'",
  })
  void pairsStandAsTheirFontSays(String font, String distances) throws IOException {
    Kerning kerning = kerning(font);
    StringBuilder read = new StringBuilder();
    for (String pair : PAIRS.split(" ", -1)) {
      read.append(' ').append(kerning.between(pair.charAt(0), pair.charAt(1)));
    }
    assertEquals(distances, read.substring(1));
  }

  /// How many of all pairs of these characters have a distance, and the sum of all distances.
  @ParameterizedTest
  @CsvSource({
    "Pretendard-Regular, 9856, -253687",
    "Pretendard-Bold, 10346, -280546",
    "DejaVuSans, 2113, -87337",
    "NanumBarunGothic, 333, -8383",
  })
  void allPairsOfLatinStandAsTheirFontSays(String font, int pairs, int sum) throws IOException {
    Kerning kerning = kerning(font);
    int count = 0;
    int total = 0;
    for (int left = ' '; left < 0x180; left++) {
      for (int right = ' '; right < 0x180; right++) {
        int distance = kerning.between(left, right);
        count += distance == 0 ? 0 : 1;
        total += distance;
      }
    }
    assertEquals(pairs + " " + sum, count + " " + total);
  }

  private static Kerning kerning(String font) throws IOException {
    try (InputStream file = KerningTest.class.getResourceAsStream("/fonts/" + font + ".ttf")) {
      return Kerning.of(Objects.requireNonNull(file).readAllBytes());
    }
  }
}
