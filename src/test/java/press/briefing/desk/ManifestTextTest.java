package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Reading.Status;
import press.briefing.model.Rendition.Format;
import press.briefing.quantity.Period;

final class ManifestTextTest {
  private static final Manifest MANIFEST =
      new Manifest(
          List.of(
              new IssueCard(
                  "2026-11",
                  Optional.of(LocalDate.of(2026, 11, 23)),
                  Period.parse("2026Q3"),
                  Optional.of("11"),
                  List.of(
                      new EditionCard(
                          Language.KO,
                          "\"전력\" 😀",
                          "",
                          List.of(Format.HTML, Format.PDF),
                          List.of(Status.NO_DATA, Status.MET))))),
          List.of(new Manifest.Entry("ko/2026-11/index.html", "ab12")));

  @Test
  void isWrittenAsJson() {
    String expected =
        """
        {"version":1,"issues":[{"issue":"2026-11","date":"2026-11-23","period":"2026Q3",\
        "number":"11","editions":[{"language":"ko","title":"\\"전력\\" \\ud83d\\ude00",\
        "standfirst":"","formats":["html","pdf"],"statuses":["no-data","met"]}]}],\
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
    for (String text : List.of("", "{}", "{\"version\":2,\"issues\":[],\"files\":[]}", "[")) {
      assertEquals(Optional.empty(), ManifestText.read(text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
