package press.briefing.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.briefing.content.markdown.MarkdownText;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.language.Language;
import press.briefing.language.Particles;

/// Every word of the sample issue comes through.
final class SampleManuscriptTest {
  private static final Path ISSUE = Path.of("content/2026-11-ai-infrastructure");
  private static final Pattern NOT_PROSE =
      Pattern.compile("(?s)```.*?```|\\{\\{.*?}}|\\{#[a-z0-9-]+}|]\\([^)]*\\)|\\[\\^[a-z]+]:?");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.;‘’–→%·-]*");

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void keepsEveryWord(String tag) throws IOException {
    Diagnostics problems = new Diagnostics();
    String body = Files.readString(ISSUE.resolve(tag + ".md")).split("(?m)^---$", 3)[2];
    MarkdownText text =
        Markdown.read(
            body,
            new Place(tag + ".md", 1, 1),
            Language.ofTag(tag).orElseThrow(),
            new DiskGate(ISSUE),
            problems);
    assertEquals("", ModelDump.of(problems));
    String dump = ModelDump.of(text);
    List<String> words = words(body);
    assertTrue(words.size() > 100, () -> "few words: " + words);
    assertEquals(List.of(), words.stream().filter(each -> !dump.contains(each)).toList());
  }

  private static List<String> words(String body) {
    String prose = NOT_PROSE.matcher(body).replaceAll("\n").replace("!!! note", "");
    StringBuilder plain = new StringBuilder(prose);
    Particles.find(prose).reversed().forEach(each -> plain.replace(each.start(), each.end(), "\n"));
    return WORDS.matcher(plain).results().map(MatchResult::group).map(String::strip).toList();
  }
}
