package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.Indicator;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.IssueCard.Mentions;
import press.briefing.model.Reading.Status;
import press.briefing.model.Rendition.Format;
import press.briefing.model.Series;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

final class ManifestTextTest {
  private static final Indicator CAPEX =
      new Indicator(
          "capex",
          new Bilingual<>("설비투자", "Capex"),
          new Unit.Money("USD"),
          new Scale(new BigDecimal("1E9")),
          1,
          Indicator.Direction.UP,
          Optional.of(
              new Indicator.Citation(
                  Bilingual.same("Filings"), Optional.of("https://example.org/"))),
          Place.NOWHERE);
  private static final Series SERIES =
      new Series(
          CAPEX,
          Frequency.QUARTER,
          List.of(
              new Series.Observation(
                  Period.parse("2026Q2").orElseThrow(), Optional.empty(), Place.NOWHERE),
              new Series.Observation(
                  Period.parse("2026Q3").orElseThrow(),
                  Optional.of(new BigDecimal("112800000000")),
                  Optional.of(Series.Status.ESTIMATE),
                  Place.NOWHERE)));
  private static final CheckpointNote NOTE =
      new CheckpointNote(
          "guidance",
          "guidance",
          "조정",
          Optional.of("설비투자 < 20%"),
          Optional.empty(),
          Optional.empty(),
          Status.NO_DATA);
  private static final Manifest MANIFEST =
      new Manifest(
          List.of(
              new IssueCard(
                  "2026-11",
                  Optional.of(LocalDate.of(2026, 11, 23)),
                  Period.parse("2026Q3"),
                  Optional.of("11"),
                  Optional.of(OffsetDateTime.parse("2026-11-23T09:00+09:00")),
                  List.of(
                      new EditionCard(
                          Language.KO,
                          "\"전력\" 😀",
                          "",
                          List.of(Format.HTML, Format.PDF),
                          Optional.of(new IssueCard.Paper(159466, 7)),
                          new Mentions(
                              List.of("전력"),
                              Optional.of("전선"),
                              List.of("김"),
                              List.of(NOTE),
                              List.of(
                                  new IssueCard.CorrectionNote(
                                      LocalDate.of(2026, 11, 25), "고침"))))),
                  List.of(SERIES))),
          List.of(
              new Manifest.Held(
                  "2026-11", true, Optional.of(OffsetDateTime.parse("2026-11-23T00:00+09:00")))),
          List.of(new Manifest.Entry("ko/2026-11/index.html", "ab12")));

  @Test
  void isWrittenAsJson() {
    String expected =
        """
        {"version":2,"indicators":[{"id":"capex","ko":"설비투자","en":"Capex",\
        "unit":["money","USD"],"scale":"1000000000","decimals":1,"good":"up",\
        "source-ko":"Filings","source-en":"Filings","url":"https://example.org/"}],\
        "issues":[{"issue":"2026-11","date":"2026-11-23","period":"2026Q3","number":"11",\
        "released":"2026-11-23T09:00+09:00","editions":[{"language":"ko",\
        "title":"\\"전력\\" \\ud83d\\ude00","standfirst":"","formats":["html","pdf"],"bytes":159466,"pages":7,\
        "tags":["전력"],"series":"전선","authors":["김"],"checkpoints":[{"id":"guidance","anchor":"guidance",\
        "what":"조정","trigger":"설비투자 < 20%","status":"no-data"}],"corrections":[{"date":"2026-11-25","text":"고침"}]}],\
        "cites":[{"of":0,"frequency":"quarter","data":["2026Q2 -","2026Q3 112800000000 estimate"]}]}],\
        "held":[{"issue":"2026-11","draft":true,"until":"2026-11-23T00:00+09:00"}],\
        "files":[{"path":"ko/2026-11/index.html","sha256":"ab12"}]}
        """;
    assertEquals(expected, new String(ManifestText.write(MANIFEST), StandardCharsets.UTF_8));
  }

  @Test
  void isReadBackTheSame() {
    assertEquals(Optional.of(MANIFEST), ManifestText.read(ManifestText.write(MANIFEST)));
  }

  @Test
  void anythingElseIsNoManifest() {
    for (String text : List.of("", "{}", "{\"version\":1,\"issues\":[],\"files\":[]}", "[")) {
      assertEquals(Optional.empty(), ManifestText.read(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void noPathLeadsOutOfTheOutput() {
    String text = new String(ManifestText.write(MANIFEST), StandardCharsets.UTF_8);
    for (String path : List.of("../a", "ko/b/../../../a", "/etc/a", "ko//a", "./a", "", "a\\\\b")) {
      String changed = text.replace("\"ko/2026-11/index.html\"", "\"" + path + "\"");
      assertEquals(
          Optional.empty(), ManifestText.read(changed.getBytes(StandardCharsets.UTF_8)), path);
    }
  }
}
