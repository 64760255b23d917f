package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;

/// All pages are valid HTML, as the validator of the W3C has it.
@ExtendWith(ShowroomResolver.class)
class HtmlTest {
  /// The validator's schemas are deep trees.
  private static final long STACK = 256L << 20;

  @Test
  void noPageHasAnError(Showroom room) throws Exception {
    List<String> errors = new ArrayList<>();
    for (String path : room.pages()) {
      for (String error : errors(Files.readString(room.out().resolve(path)))) {
        errors.add(path + ": " + error);
      }
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void anErrorIsSeen() throws Exception {
    String page = "<!DOCTYPE html><html lang=\"en\"><title>x</title><p><img src=x>";
    List<String> errors = errors(page);
    assertEquals(1, errors.size());
    assertTrue(errors.getFirst().contains("alt"), errors::toString);
  }

  private static List<String> errors(String page) throws Exception {
    try (ExecutorService deep =
        Executors.newSingleThreadExecutor(task -> new Thread(null, task, "validator", STACK))) {
      return deep.submit(() -> validate(page)).get();
    }
  }

  private static List<String> validate(String page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
    String said =
        validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    return said.lines().filter(line -> line.startsWith("Error")).toList();
  }
}
