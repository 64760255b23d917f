package press.briefing.template;

import press.briefing.model.Reading;

/// Draws the signs of checkpoints: they differ in shape, so that they are told apart without colour.
final class Signs {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign\" viewBox=\"0 0 10 10\" width=\"10\""
          + " height=\"10\" aria-hidden=\"true\">";

  private Signs() {}

  static Markup draw(Reading.Status status) {
    String shape =
        switch (status) {
          case MET -> "<circle cx=\"5\" cy=\"5\" r=\"4.2\" fill=\"currentColor\"/>";
          case NEAR ->
              ring() + "<path d=\"M5 1.2 A3.8 3.8 0 0 0 5 8.8 Z\" fill=\"currentColor\"/>";
          case OPEN -> ring();
          case NO_DATA ->
              "<line x1=\"1.5\" y1=\"5\" x2=\"8.5\" y2=\"5\" stroke=\"currentColor\""
                  + " stroke-width=\"1.3\"/>";
          case JUDGE ->
              "<path d=\"M5 0.9 L9.1 5 L5 9.1 L0.9 5 Z\" fill=\"none\" stroke=\"currentColor\""
                  + " stroke-width=\"1.3\"/>";
        };
    return new Markup(HEAD + shape + "</svg>");
  }

  private static String ring() {
    return "<circle cx=\"5\" cy=\"5\" r=\"3.8\" fill=\"none\" stroke=\"currentColor\""
        + " stroke-width=\"1.3\"/>";
  }
}
