package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.content.PublicationReader;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.Galley;
import press.briefing.model.Indicator;
import press.briefing.model.Medium;
import press.briefing.model.Publication;
import press.briefing.model.Series;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;
import press.briefing.template.Typesetter;

final class AnnexesTest {
  private static final String DECLARED = "indicators.yaml";

  @TempDir private Path folder;

  private static Series series(String id, String file) {
    Indicator indicator =
        new Indicator(
            id,
            Bilingual.same(id),
            new Unit.Named("주", "weeks"),
            new Scale(BigDecimal.ONE),
            0,
            Indicator.Direction.UP,
            Optional.empty(),
            new Place(DECLARED, 1, 1));
    return new Series(
        indicator,
        Frequency.QUARTER,
        List.of(
            new Series.Observation(
                Period.parse("2026Q2").orElseThrow(),
                Optional.of(new BigDecimal("7")),
                new Place(file, 2, 2))));
  }

  private static Galley galley(String... cited) {
    Galley.Facts facts = new Galley.Facts("t", List.of(), "", List.of(), Optional.empty());
    return new Galley(
        "a", Language.EN, Medium.PRINT, facts, "<html/>", "", List.of(), List.of(cited), List.of());
  }

  /// An observation that a server answered has the place of its query.
  @Test
  void onlyWhatIsShownAndLiesInFilesGoesAlong() {
    Diagnostics problems = new Diagnostics();
    Gate gate = new DiskGate(folder);
    Typesetter typesetter =
        Typesetter.of(new PublicationReader(gate).read(problems), gate, problems);
    Annexes annexes = new Annexes(gate, typesetter, List.of(Publication.Attachment.DATA), problems);
    List<Series> known =
        List.of(series("file", "data/a.csv"), series("server", DECLARED), series("idle", "a.csv"));
    Galley galley = annexes.with(galley("file", "server"), List.of(), known);
    assertEquals(
        "\ufeffid,Indicator,Unit,Period,Value,Status\r\nfile,file,weeks,2026Q2,7,\r\n",
        new String(galley.data().getFirst().bytes(), StandardCharsets.UTF_8));
    assertEquals(List.of(), annexes.with(galley("server"), List.of(), known).data());
  }
}
