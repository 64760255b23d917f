package press.briefing.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.language.Style;
import press.briefing.model.Block;
import press.briefing.model.Briefing;
import press.briefing.model.ChartSpec;
import press.briefing.model.Checkpoint;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Copy;
import press.briefing.model.Edition;
import press.briefing.model.Figure;
import press.briefing.model.FrontMatter;
import press.briefing.model.Handle;
import press.briefing.model.Indicator;
import press.briefing.model.Inline;
import press.briefing.model.MeasureCall;
import press.briefing.model.Note;
import press.briefing.model.Publication;
import press.briefing.model.Reading;
import press.briefing.model.Section;
import press.briefing.model.Series;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// A briefing with every kind of block, in Korean and English.
final class SampleEdition {
  static final Place HERE = new Place("sample/ko.md", 7, 1);

  private SampleEdition() {}

  static Publication publication(String theme) {
    return new Publication(
        Optional.of(new Bilingual<>("산업 브리핑", "Industry Briefing")),
        Optional.empty(),
        List.of(Language.KO, Language.EN),
        ZoneId.of("Asia/Seoul"),
        new Publication.Theme(theme, Optional.empty(), Optional.empty(), Optional.empty()),
        new Publication.Imprint(
            Optional.of(new Bilingual<>("편집팀", "The desk")),
            Optional.of(Bilingual.same("desk@example.org")),
            Optional.of(Bilingual.same("CC BY 4.0")),
            Optional.of(new Bilingual<>("예시 데이터: 값은 모두 지어낸 것이다.", "Illustrative data."))),
        List.of(),
        Dictionary.EMPTY,
        Place.of("briefing.yaml"));
  }

  static Briefing briefing() {
    return briefing(content(Language.KO));
  }

  /// A briefing whose Korean edition has one section with these blocks.
  static Briefing briefing(List<Block> blocks) {
    List<Section> korean =
        List.of(new Section(Optional.of("signals"), text("자금 신호"), blocks, HERE));
    List<Section> english =
        List.of(new Section(Optional.of("signals"), text("Signals"), content(Language.EN), HERE));
    return new Briefing(
        publication("default"),
        "2026-11-sample",
        series(),
        List.of(edition(Language.KO, korean), edition(Language.EN, english)));
  }

  static List<Series> series() {
    return List.of(
        quarterly("capex", new Bilingual<>("설비투자", "Capital spending"), new Unit.Money("USD")),
        quarterly(
            "queue", new Bilingual<>("전력 접속 대기", "Grid wait"), new Unit.Named("개월", "months")),
        quarterly("share", new Bilingual<>("상위 3사 점유율", "Top-three share"), Unit.Common.PERCENT));
  }

  private static Series quarterly(String id, Bilingual<String> name, Unit unit) {
    Scale scale = unit instanceof Unit.Money ? Scale.parse("10억").orElseThrow() : Scale.ONE;
    Indicator.Citation source =
        new Indicator.Citation(new Bilingual<>("각사 공시", "Company filings"), Optional.empty());
    Indicator indicator =
        new Indicator(id, name, unit, scale, 1, Indicator.Direction.UP, Optional.of(source), HERE);
    List<Series.Observation> observations = new ArrayList<>();
    Period period = Period.parse("2024Q1").orElseThrow();
    for (int i = 0; i < 11; i++) {
      BigDecimal value = new BigDecimal(20 + 3 * i + i % 3).multiply(scale.factor());
      observations.add(new Series.Observation(period.plus(i), Optional.of(value), HERE));
    }
    return new Series(indicator, Frequency.QUARTER, observations);
  }

  static Figure figure(String id) {
    Series series =
        series().stream()
            .filter(each -> each.indicator().id().equals(id))
            .findFirst()
            .orElseThrow();
    Series.Observation last = series.observations().getLast();
    return new Figure(
        series.indicator(),
        value(id),
        series.quantity(last.value().orElseThrow()),
        last.period(),
        Optional.empty(),
        Optional.empty());
  }

  private static ValueRef value(String id) {
    return new ValueRef(id, MeasureCall.LATEST, Optional.empty(), HERE);
  }

  private static Edition edition(Language language, List<Section> sections) {
    boolean ko = language == Language.KO;
    Copy copy =
        new Copy(
            text(ko ? "AI 인프라 확장과 산업 구조의 재정렬" : "AI Infrastructure Expansion"),
            text(ko ? "자본 흐름은 구조적 변곡점에 닿았다." : "Capital is nearing a turning point."),
            List.of(text(ko ? "두 축을 동시에 강화한다." : "Two axes at once.")),
            List.of(paragraph(ko ? "최근 몇 달간 발표된 투자 계획과 공시를 본다." : "The plans of recent months.")),
            sections,
            List.of(new Note(1, List.of(paragraph(ko ? "현금 지출의 합이다." : "Cash outlays.")), HERE)),
            List.of());
    return new Edition(language, frontMatter(), copy, checkpoints(ko), List.of(language.other()));
  }

  private static FrontMatter frontMatter() {
    return new FrontMatter(
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 11, 23)),
        Period.parse("2026-11"),
        Optional.of("11"),
        List.of("편집팀"),
        List.of("전력"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static List<CheckpointRow> checkpoints(boolean ko) {
    Trigger atLeast =
        new Trigger.Comparison(value("queue"), Trigger.Operator.AT_LEAST, new BigDecimal("30"));
    Checkpoint queue =
        new Checkpoint(
            "queue",
            Optional.of(new Bilingual<>(text("전력 접속 대기"), text("Grid wait"))),
            Optional.of(Checkpoint.Horizon.ONE_YEAR),
            Optional.of(atLeast),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            HERE);
    return List.of(
        new CheckpointRow(
            1,
            "queue-row",
            text(ko ? "접속 대기가 길어지는지" : "Whether the wait grows"),
            List.of(),
            Optional.of(queue),
            Optional.of(
                new Reading(
                    Reading.Status.MET,
                    Optional.of(figure("queue")),
                    Optional.of(
                        new Reading.Since(
                            Period.parse("2026Q2").orElseThrow(), Reading.Status.NEAR))))),
        new CheckpointRow(
            2,
            "alone",
            text(ko ? "규제 변화" : "Regulation"),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /// One block of each kind.
  static List<Block> content(Language language) {
    boolean ko = language == Language.KO;
    return List.of(
        new Block.Paragraph(
            List.of(
                new Inline.Text(ko ? "투자는 " : "Spending is ", HERE),
                new Inline.Printed(
                    ko ? "520억 달러" : "USD 52.0 billion", figure("capex"), Style.PLAIN, HERE),
                new Inline.Text(ko ? "로 늘었다." : " and rising.", HERE),
                new Inline.NoteMark(1, HERE)),
            HERE),
        new Block.Subhead(3, "short", text(ko ? "단기" : "Short term"), HERE),
        paragraph(ko ? "칩이 풀린다." : "Chips ease."),
        new Block.Subhead(3, "one-year", text(ko ? "1년" : "One year"), HERE),
        paragraph(ko ? "전력이 모자란다." : "Power is short."),
        new Block.Chart(
            new ChartSpec(
                ChartSpec.Type.LINE,
                List.of("capex"),
                Optional.of(new Bilingual<>(text("투자가 빨라졌다"), text("Spending speeds up")))),
            Handle.NONE,
            HERE),
        new Block.IndicatorTable(List.of("capex", "queue", "share"), HERE),
        new Block.CheckpointTable(HERE));
  }

  static List<Inline> text(String text) {
    return List.of(new Inline.Text(text, HERE));
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(text(text), HERE);
  }
}
