package press.briefing.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Code;

/// Every problem has its words in both languages.
class CatalogueTest {
  private static final Path FOLDER = Path.of("src/main/resources/press/briefing/diagnostic");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:word\\.)?([0-9])}");

  @Test
  void everyCodeHasMessageAndHint() throws IOException {
    Set<String> wanted =
        Arrays.stream(Code.values())
            .flatMap(code -> Stream.of(code.word(), code.word() + ".hint"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(wanted, problems(read("en")));
    assertEquals(wanted, problems(read("ko")));
  }

  @Test
  void bothLanguagesHaveTheSameTerms() throws IOException {
    assertEquals(words(read("en")), words(read("ko")));
  }

  @Test
  void bothLanguagesQuoteTheSame() throws IOException {
    Properties en = read("en");
    Properties ko = read("ko");
    for (Code code : Code.values()) {
      assertEquals(quoted(en, code), quoted(ko, code), code::word);
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (String language : Set.of("ko", "en")) {
      Set<String> seen = new TreeSet<>();
      Set<String> repeated = new TreeSet<>();
      for (String line : Files.readAllLines(file(language))) {
        int equals = line.indexOf(" = ");
        if (equals > 0 && !line.startsWith("#") && !seen.add(line.substring(0, equals))) {
          repeated.add(line.substring(0, equals));
        }
      }
      assertEquals(Set.of(), repeated);
    }
  }

  private static Set<String> quoted(Properties texts, Code code) {
    String both = texts.getProperty(code.word()) + texts.getProperty(code.word() + ".hint");
    Set<String> numbers = new TreeSet<>();
    for (Matcher each = PLACEHOLDER.matcher(both); each.find(); ) {
      numbers.add(each.group(1));
    }
    return numbers;
  }

  private static Set<String> problems(Properties texts) {
    return keys(texts, false);
  }

  private static Set<String> words(Properties texts) {
    return keys(texts, true);
  }

  private static Set<String> keys(Properties texts, boolean words) {
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith("word.") == words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String language) throws IOException {
    Properties texts = new Properties();
    try (var in = Files.newBufferedReader(file(language))) {
      texts.load(in);
    }
    return texts;
  }

  private static Path file(String language) {
    return FOLDER.resolve("messages_" + language + ".properties");
  }
}
