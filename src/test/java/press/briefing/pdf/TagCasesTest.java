package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Galley;
import press.briefing.model.ImageFile;
import press.briefing.model.Medium;

/// Every folder `cases/tags-…` holds a construct, `body.html`, and its structure on paper,
/// `expected.txt`.
class TagCasesTest {
  private static final String STYLE =
      """
      .margin-note { float: left; width: 30mm; height: 0; margin-right: -30mm }
      body { width: 130mm }
      .folio a:after { content: target-counter(attr(href), page) }
      a.reference:after { content: -fs-target-page(href) }
      @page { @bottom-right { content: counter(page) } }
      """;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException, URISyntaxException {
    Path root = Path.of(Objects.requireNonNull(getClass().getResource("/cases")).toURI());
    List<Path> folders;
    try (Stream<Path> children = Files.list(root)) {
      folders = children.filter(each -> name(each).startsWith("tags-")).sorted().toList();
    }
    return folders.stream().map(each -> DynamicTest.dynamicTest(name(each), () -> check(each)));
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private static void check(Path folder) throws IOException {
    byte[] pdf = print(Files.readString(folder.resolve("body.html")), images(folder));
    String found = StructureText.tree(pdf);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
    assertEquals(List.of(), Standards.broken(pdf));
  }

  @Test
  void headsOfLongTablesAreReadOnce() throws IOException {
    String rows =
        IntStream.range(0, 200)
            .mapToObj(each -> "<tr><td>" + each + "</td></tr>")
            .collect(Collectors.joining());
    String body = "<table><thead><tr><th>머리</th></tr></thead><tbody>" + rows + "</tbody></table>";
    byte[] pdf = print(body, List.of());
    String numbers =
        IntStream.range(0, 200).mapToObj(String::valueOf).collect(Collectors.joining());
    assertEquals("머리" + numbers, StructureText.words(pdf));
    assertEquals(List.of(), Standards.broken(pdf));
  }

  private static List<ImageFile> images(Path folder) throws IOException {
    List<ImageFile> images = new ArrayList<>();
    for (String name : List.of("plain.png", "alpha.png")) {
      if (Files.exists(folder.resolve(name))) {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        images.add(new ImageFile(name, "image/png", 8, 8, bytes));
      }
    }
    return images;
  }

  private static byte[] print(String body, List<ImageFile> images) {
    Galley plain = Sheet.galley(Language.KO, body, STYLE);
    Galley galley =
        new Galley(
            plain.issue(),
            plain.language(),
            Medium.PRINT,
            plain.facts(),
            plain.markup(),
            plain.style(),
            images,
            List.of(),
            List.of());
    Diagnostics problems = new Diagnostics();
    Optional<Print> print = Sheet.print(galley, problems);
    assertTrue(problems.sorted().isEmpty(), () -> problems.sorted().toString());
    return print.orElseThrow().bytes();
  }
}
