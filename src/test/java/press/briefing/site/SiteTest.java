package press.briefing.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.language.Dictionary;
import press.briefing.model.Publication;
import press.briefing.template.Typesetter;

class SiteTest {
  @TempDir Path folder;

  private List<Page> pages(Optional<String> accent) {
    Publication publication =
        new Publication(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            ZoneId.of("Asia/Seoul"),
            new Publication.Theme("default", Optional.empty(), Optional.empty(), accent),
            new Publication.Imprint(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            Dictionary.EMPTY,
            Place.NOWHERE);
    Diagnostics problems = new Diagnostics();
    Typesetter typesetter = Typesetter.of(publication, new DiskGate(folder), problems);
    List<Page> pages = Site.of(typesetter, List.of(), List.of(), problems).pages();
    assertEquals(List.of(), problems.sorted());
    return pages;
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void theHomePageLinksTheStyleSheetByItsContent() {
    List<Page> plain = pages(Optional.empty());
    List<Page> red = pages(Optional.of("#a01020"));
    assertEquals("index.html", plain.getFirst().path());
    assertTrue(plain.getLast().path().matches("assets/web-[0-9a-f]{12}\\.css"));
    assertTrue(text(plain.getFirst()).contains("href=\"" + plain.getLast().path() + "\""));
    assertTrue(text(red.getFirst()).contains("href=\"" + red.getLast().path() + "\""));
    assertEquals(false, plain.getLast().path().equals(red.getLast().path()));
    assertTrue(
        text(red.getLast())
            .endsWith(
                """
                :root { --accent: #a01020 }
                @media screen and (prefers-color-scheme: dark) { :root { --accent: #cf878f } }
                """));
  }
}
