package press.briefing.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.briefing.content.ManuscriptReader;
import press.briefing.content.PublicationReader;
import press.briefing.data.IndicatorReader;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Facing;
import press.briefing.model.FacingEdition;
import press.briefing.model.Inline;
import press.briefing.model.Issue;
import press.briefing.model.PlainText;

/// Lays the two manuscripts in each folder of `cases` that begins with `facing-` side by side.
class FacingCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final List<Language> BOTH = List.of(Language.values());

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("facing-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pairs(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("expected.txt");
    String made = text(facing(new DiskGate(CASES.resolve(name))));
    if (Boolean.getBoolean("record")) {
      Files.writeString(expected, made);
    }
    assertEquals(Files.readString(expected), made);
  }

  @Test
  void blocksBeyondCountPairInOrder() {
    List<Block> many = new ArrayList<>();
    for (int at = 0; at < 3000; at++) {
      many.add(new Block.Paragraph(List.of(new Inline.Text("글", Place.NOWHERE)), Place.NOWHERE));
    }
    List<Facing<Block>> pairs = BlockPairs.of(many, many.subList(0, 2999));
    assertEquals(3000, pairs.size());
    assertTrue(pairs.subList(0, 2999).stream().allMatch(Facing::isEven));
  }

  private static FacingEdition facing(Gate gate) {
    Diagnostics problems = new Diagnostics();
    Issue issue =
        new Issue(
            "case",
            BOTH.stream()
                .flatMap(each ->
                    new ManuscriptReader(gate)
                        .read(each.tag() + ".md", "case", Optional.of(each), problems).stream())
                .toList(),
            new IndicatorReader(gate).read("indicators.yaml", problems),
            List.of());
    return new Assembler(new PublicationReader(gate).read(problems), Optional.empty())
        .assemble(issue, new Languages(BOTH, BOTH, true), problems)
        .facing()
        .orElseThrow();
  }

  private static String text(FacingEdition edition) {
    StringBuilder text = new StringBuilder();
    edition.lead().forEach(pair -> text.append(line(pair)));
    for (var section : edition.sections()) {
      text.append("## ")
          .append(half(section.heads().first().stream().map(s -> PlainText.of(s.crosshead()))))
          .append(" | ")
          .append(half(section.heads().second().stream().map(s -> PlainText.of(s.crosshead()))))
          .append(" {#" + section.id() + "}\n");
      section.content().forEach(pair -> text.append(line(pair)));
    }
    edition
        .checkpoints()
        .forEach(pair ->
            text.append(half(pair.first().stream().map(row -> PlainText.of(row.what()))))
                .append(" | ")
                .append(half(pair.second().stream().map(row -> PlainText.of(row.what()))))
                .append('\n'));
    return text.toString();
  }

  private static String line(Facing<Block> pair) {
    return half(pair.first().stream().map(FacingCasesTest::block))
        + " | "
        + half(pair.second().stream().map(FacingCasesTest::block))
        + "\n";
  }

  private static String half(Stream<String> parts) {
    return parts.collect(Collectors.joining(" + "));
  }

  private static String block(Block block) {
    return block instanceof Block.Paragraph text
        ? PlainText.of(text.content())
        : "[" + block.getClass().getSimpleName() + "]";
  }
}
