package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.Series;

class ChartsTest {
  private static final Frame SMALL = new Frame(200, 100, "#aa0000");

  @Test
  void drawsALine() {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" fill="currentColor" stroke-linejoin="round" viewBox="0 0 200 100" role="img">
        <title>Capital spending</title>
        <desc>Capital spending rose from USD 92.7 billion in Q4 2025 to USD 116.4 billion in Q3 2026.</desc>
        <polyline class="ink3" color="#69707b" fill="none" stroke="currentColor" stroke-width="1" points="0,72 144.7,72"/>
        <g class="hair" color="#d0d4da" fill="none" stroke="currentColor" stroke-width="1">
        <polyline points="0,56 144.7,56"/>
        <polyline points="0,40 144.7,40"/>
        <polyline points="0,24 144.7,24"/>
        </g>
        <g class="ink3" color="#69707b" font-size="14">
        <text x="0" y="67">90</text>
        <text x="0" y="51">100</text>
        <text x="0" y="35">110</text>
        <text x="0" y="19">120</text>
        </g>
        <g class="ink3" color="#69707b" font-size="14" text-anchor="middle">
        <text x="71.2" y="92">Q1 26</text>
        <text x="144.7" y="92">Q3</text>
        </g>
        <polyline class="accent" color="#aa0000" fill="none" stroke="currentColor" stroke-width="2.8" points="35,67.7 71.2,60.6 107.7,48.2 144.7,29.8"/>
        <circle class="accent" color="#aa0000" cx="144.7" cy="29.8" r="5"/>
        <text class="accent" color="#aa0000" font-size="16" font-weight="700" x="158.7" y="35.5">116.4</text>
        <text class="ink3" color="#69707b" font-size="14" x="158.7" y="52.8">Q3</text>
        </svg>
        """,
        drawn(Sample.LINE, List.of(Sample.capex()), Language.EN));
  }

  @Test
  void drawsColumns() {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" fill="currentColor" stroke-linejoin="round" viewBox="0 0 200 85" role="img">
        <title>리드타임</title>
        <desc>리드타임은 2026년 6월 38주에서 2026년 9월 36주로 줄었다. 가장 높은 값인 41주는 2026년 7월에 나왔다.</desc>
        <path class="past" color="#868d98" d="M7.5 26.4h35v30.6h-35zM57.5 24h35v33h-35z"/>
        <path class="accent" color="#aa0000" d="M157.5 28h35v29h-35z"/>
        <g class="ink" color="#16181d" font-size="14" text-anchor="middle">
        <text x="25" y="20.4">38</text>
        <text x="75" y="18">41</text>
        </g>
        <text class="ink3" color="#69707b" font-size="14" text-anchor="middle" x="125" y="51">…</text>
        <text class="accent" color="#aa0000" font-size="14" font-weight="700" text-anchor="middle" x="175" y="22">36</text>
        <polyline class="ink" color="#16181d" fill="none" stroke="currentColor" stroke-width="1.4" points="0,57 200,57"/>
        <g class="ink3" color="#69707b" font-size="14" text-anchor="middle">
        <text x="25" y="77">6월 ’26</text>
        <text x="75" y="77">7월</text>
        <text x="125" y="77">8월</text>
        <text x="175" y="77">9월</text>
        </g>
        </svg>
        """,
        drawn(Sample.BAR, List.of(Sample.leadTime()), Language.KO));
  }

  @Test
  void drawsRows() {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" fill="currentColor" stroke-linejoin="round" viewBox="0 0 200 64" role="img">
        <title>리드타임, 손실</title>
        <desc>리드타임은 2026년 9월 36주를 기록했다. 손실은 2026년 8월 −9주를 기록했다.</desc>
        <text class="ink" color="#16181d" font-size="14" font-weight="700" x="0" y="23">리드타임</text>
        <path class="accent" color="#aa0000" d="M106.7 9.5h69.4v17h-69.4z"/>
        <text class="accent" color="#aa0000" font-size="14" font-weight="700" x="182.1" y="23">36</text>
        <polyline class="ink" color="#16181d" fill="none" stroke="currentColor" stroke-width="1.4" points="106.7,4 106.7,32"/>
        <text class="ink2" color="#4b515b" font-size="14" x="0" y="51">손실, 8월</text>
        <path class="past" color="#868d98" d="M89.4 37.5h17.3v17h-17.3z"/>
        <text class="ink" color="#16181d" font-size="14" text-anchor="end" x="83.4" y="51">−9</text>
        <polyline class="ink" color="#16181d" fill="none" stroke="currentColor" stroke-width="1.4" points="106.7,32 106.7,60"/>
        </svg>
        """,
        drawn(Sample.BAR, List.of(Sample.leadTime(), loss()), Language.KO));
  }

  private static Series loss() {
    return Sample.series(Sample.indicator("손실", "Loss", Sample.WEEKS, "1", 0), "2026-07", "-4 -9");
  }

  private static String drawn(ChartSpec spec, List<Series> series, Language language) {
    return Charts.draw(spec, series, language, SMALL).replace("><", ">\n<") + "\n";
  }

  @Test
  void describesInKorean() {
    assertEquals(
        """
        설비투자는 2025년 4분기 927억 달러에서 2026년 3분기 1,164억 달러로 늘었다.
        리드타임은 2026년 6월 38주에서 2026년 9월 36주로 줄었다. 가장 높은 값인 41주는 2026년 7월에 나왔다.
        점유율은 2026년 11월 21일에도 2026년 11월 22일에도 3.0%로 같았다.
        첫 조사는 2026년 상반기 33.1%를 기록했다.\
        """,
        described(Language.KO));
  }

  @Test
  void describesInEnglish() {
    assertEquals(
        """
        Capital spending rose from USD 92.7 billion in Q4 2025 to USD 116.4 billion in Q3 2026.
        Lead time fell from 38 weeks in June 2026 to 36 weeks in September 2026. The peak was 41 weeks in July 2026.
        Share stood at 3.0% on 21 November 2026 and was the same on 22 November 2026.
        First survey stood at 33.1% in H1 2026.\
        """,
        described(Language.EN));
  }

  private static String described(Language language) {
    List<Series> all =
        List.of(
            Sample.capex(),
            Sample.leadTime(),
            Sample.series(
                Sample.indicator("점유율", "Share", Sample.PERCENT, "1", 1), "2026-11-21", "3.04 3.0"),
            Sample.series(
                Sample.indicator("첫 조사", "First survey", Sample.PERCENT, "1", 1),
                "2026H1",
                "33.1 -"));
    return all.stream()
        .map(each -> Charts.description(Sample.LINE, List.of(each), language))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void namesUnits() {
    List<Series> one = List.of(Sample.capex());
    List<Series> two = List.of(Sample.capex(), Sample.capex());
    assertEquals("설비투자, 10억 달러", Charts.unit(Sample.LINE, one, Language.KO));
    assertEquals("Quarterly, USD billion", Charts.unit(Sample.LINE, two, Language.EN));
    assertEquals("2026년 3분기, 10억 달러", Charts.unit(Sample.BAR, two, Language.KO));
  }

  @Test
  void tabulatesWhatIsDrawn() {
    assertEquals(
        new ChartTable(
            List.of("기간", "리드타임"),
            List.of(
                List.of("2026년 6월", "38"),
                List.of("2026년 7월", "41"),
                List.of("2026년 8월", "…"),
                List.of("2026년 9월", "36"))),
        Charts.table(Sample.LINE, List.of(Sample.leadTime()), Language.KO));
    assertEquals(
        new ChartTable(
            List.of("Indicator", "Period", "Value"),
            List.of(
                List.of("Lead time", "September 2026", "36"),
                List.of("Loss", "August 2026", "−9"))),
        Charts.table(Sample.BAR, List.of(Sample.leadTime(), loss()), Language.EN));
  }

  @Test
  void refusesMixedUnitsAndNothing() {
    Diagnostics problems = new Diagnostics();
    Series nothing =
        Sample.series(Sample.indicator("없음", "Nothing", Sample.WEEKS, "1", 0), "2026-06", "- -");
    Charts.check(
        Sample.LINE,
        List.of(Sample.capex(), Sample.leadTime(), nothing),
        Place.of("ko.md").at(25, 1),
        problems);
    Catalogue words = Catalogue.of("ko");
    assertEquals(
        """
        ‘nothing’: 차트로 그릴 관측값이 없습니다
        한 차트에 단위가 섞여 있습니다. ‘capital-spending’의 단위는 USD, ‘lead-time’의 단위는 주/weeks입니다
        한 차트에 단위가 섞여 있습니다. ‘capital-spending’의 단위는 USD, ‘nothing’의 단위는 주/weeks입니다\
        """,
        problems.sorted().stream().map(words::message).collect(Collectors.joining("\n")));
  }
}
