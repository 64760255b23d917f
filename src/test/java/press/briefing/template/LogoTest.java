package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.model.Briefing;
import press.briefing.model.Galley;
import press.briefing.model.ImageFile;
import press.briefing.model.Medium;
import press.briefing.model.Publication;

class LogoTest {
  private static final String PATH = "logo-039058c6f2c0.png";

  @TempDir Path folder;

  private final Diagnostics problems = new Diagnostics();

  private Typesetter typesetter(int width) {
    Publication plain = SampleEdition.publication("default");
    ImageFile file = new ImageFile("logo.png", "image/png", width, 40, new byte[] {1, 2, 3});
    Publication publication =
        new Publication(
            plain.title(),
            plain.baseUrl(),
            plain.languages(),
            plain.timeZone(),
            new Publication.Theme("default", Optional.of(file), Optional.empty(), Optional.empty()),
            plain.imprint(),
            plain.rules(),
            plain.dictionary(),
            plain.place());
    return Typesetter.of(publication, new DiskGate(folder), problems);
  }

  private Galley galley(Typesetter typesetter, Medium medium) {
    Briefing briefing = SampleEdition.briefing();
    return typesetter
        .typeset(briefing, briefing.editions().getFirst(), medium, false, problems)
        .orElseThrow();
  }

  private static String picture(String markup) {
    return markup.replaceFirst("(?s).*(<img class=\"logo\"[^>]*>).*", "$1");
  }

  @Test
  void aLogoStandsBeforeTheTitleOnEveryPage() {
    Typesetter typesetter = typesetter(40);
    String sides = " width=\"40\" height=\"40\" alt=\"\"/>";
    assertEquals(PATH, typesetter.assets().getLast().path());
    assertEquals(
        List.of(
            "<img class=\"logo\" src=\"../../assets/" + PATH + "\"" + sides,
            "<img class=\"logo\" src=\"images/theme/" + PATH + "\" alt=\"\"/>"),
        List.of(
            picture(galley(typesetter, Medium.WEB).markup()),
            picture(galley(typesetter, Medium.PRINT).markup())));
    assertEquals("theme/" + PATH, galley(typesetter, Medium.PRINT).images().getLast().name());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aWideLogoIsTheTitle() {
    Typesetter typesetter = typesetter(200);
    assertEquals(
        "<img class=\"logo\" src=\"images/theme/" + PATH + "\" alt=\"산업 브리핑\"/>",
        picture(galley(typesetter, Medium.PRINT).markup()));
  }
}
