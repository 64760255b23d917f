package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Estimated widths against those of the boldest letters that are printed.
class LetteringTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "대형 클라우드 설비투자",
        "유럽·중동·아프리카",
        "Other operators’ capital spending",
        "−1,234,567.89",
        "11월 ’25",
        "WAVE & Co. (2024–2026)",
        "HBM 계약 가격 지수, 3Q"
      })
  void noTextIsWiderThanEstimated(String text) throws Exception {
    double estimated = Lettering.width(text, 100);
    double real = bold().getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
    assertTrue(real <= estimated + 0.5, real + " > " + estimated);
    assertTrue(estimated < real * 1.05, estimated + " > " + real + " by far");
  }

  private static Font bold() throws Exception {
    try (InputStream file = LetteringTest.class.getResourceAsStream("/fonts/Pretendard-Bold.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f);
    }
  }

  @Test
  void wrapsAtSpacesAndBreaksOnlyWhatIsTooLong() {
    assertEquals(List.of("그 밖의", "사업자", "설비투자"), Lettering.wrap("그 밖의  사업자 설비투자", 14, 60));
    assertEquals(List.of("아시아태", "평양"), Lettering.wrap("아시아태평양", 14, 50));
  }
}
