package press.briefing.template.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContrastTest {
  @Test
  void coloursAreLightenedHalfWayOrUntilTheyCanBeRead() {
    assertEquals("#8da5c4", Contrast.lightened("#1b4b8a"));
    assertEquals("#8f8f8f", Contrast.lightened("#000000"));
  }
}
