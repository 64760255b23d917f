package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.language.Language;
import press.briefing.model.Reading.Status;
import press.briefing.model.Series;

class SignsTest {
  @Test
  void drawsEverySignInItsOwnShape() {
    String ring =
        "<circle cx=\"6\" cy=\"6\" r=\"4.8\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-width=\"1.4\"/>";
    assertEquals(
        """
        <circle cx="6" cy="6" r="5.5" fill="currentColor"/>
        %s<path d="M6 1.2 A4.8 4.8 0 0 0 6 10.8 Z" fill="currentColor"/>
        %s
        <line x1="2" y1="6" x2="10" y2="6" stroke="currentColor" stroke-width="1.6"/>
        <path d="M5.2 1.6 L6 0.8 L11.2 6 L6 11.2 L0.8 6 Z" fill="none" stroke="currentColor" \
        stroke-width="1.4" stroke-dasharray="2.28 1.4"/>\
        """
            .formatted(ring, ring),
        Arrays.stream(Status.values())
            .map(status -> Signs.svg(status).replaceAll("</?svg[^>]*>", ""))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void namesASignThatStandsAlone() {
    assertEquals(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign\" width=\"12\" height=\"12\""
            + " viewBox=\"0 0 12 12\" role=\"img\"><title>근접</title>",
        Signs.svg(Status.NEAR, Language.KO).replaceAll("</title>.*", "</title>"));
  }

  @Test
  void drawsATrendWithGapsAndItsEnd() {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" fill="currentColor" stroke-linejoin="round" \
        viewBox="0 0 128 20" role="img">
        <title>Lead time</title>
        <polyline class="past" color="#868d98" fill="none" stroke="currentColor" \
        stroke-width="1.3" points="3,11.4 44.1,3"/>
        <circle class="past" color="#868d98" cx="125" cy="17" r="0.8"/>
        <circle class="accent" color="#1b4b8a" cx="125" cy="17" r="2.2"/>
        </svg>\
        """,
        Sparkline.draw(Sample.leadTime(), Language.EN).replace("><", ">\n<"));
  }

  @Test
  void drawsNoTrendOfNothing() {
    Series nothing =
        Sample.series(Sample.indicator("없음", "Nothing", Sample.WEEKS, "1", 0), "2026-06", "- -");
    assertEquals("", Sparkline.draw(nothing, Language.KO));
  }
}
