package press.briefing.chart;

import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.Reading.Status;

/// The signs of checkpoints, drawn in the colour of the text around them and told apart without it.
public final class Signs {
  private static final String RING =
      "<circle cx=\"6\" cy=\"6\" r=\"4.8\" fill=\"none\" stroke=\"currentColor\""
          + " stroke-width=\"1.4\"/>";

  private Signs() {}

  /// A sign that stands alone, with its name for those who cannot see it.
  public static String svg(Status status, Language language) {
    return open("role=\"img\"")
        + "<title>"
        + name(status).in(language)
        + "</title>"
        + drawn(status);
  }

  /// A sign beside the word for it.
  public static String svg(Status status) {
    return open("aria-hidden=\"true\"") + drawn(status);
  }

  /// What a status is called.
  public static Bilingual<String> name(Status status) {
    return switch (status) {
      case MET -> new Bilingual<>("조건 충족", "Met");
      case NEAR -> new Bilingual<>("근접", "Near");
      case OPEN -> new Bilingual<>("미충족", "Open");
      case NO_DATA -> new Bilingual<>("자료 없음", "No data");
      case JUDGE -> new Bilingual<>("판단 대기", "Awaiting judgement");
    };
  }

  private static String open(String role) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign\" width=\"12\" height=\"12\""
        + " viewBox=\"0 0 12 12\" "
        + role
        + ">";
  }

  private static String drawn(Status status) {
    return switch (status) {
          case MET -> "<circle cx=\"6\" cy=\"6\" r=\"5.5\" fill=\"currentColor\"/>";
          case NEAR -> RING + "<path d=\"M6 1.2 A4.8 4.8 0 0 0 6 10.8 Z\" fill=\"currentColor\"/>";
          case OPEN -> RING;
          case JUDGE ->
              "<path d=\"M5.2 1.6 L6 0.8 L11.2 6 L6 11.2 L0.8 6 Z\" fill=\"none\""
                  + " stroke=\"currentColor\" stroke-width=\"1.4\" stroke-dasharray=\"2.28 1.4\"/>";
          case NO_DATA ->
              "<line x1=\"2\" y1=\"6\" x2=\"10\" y2=\"6\" stroke=\"currentColor\""
                  + " stroke-width=\"1.6\"/>";
        }
        + "</svg>";
  }
}
