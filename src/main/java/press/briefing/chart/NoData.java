package press.briefing.chart;

import press.briefing.language.Bilingual;

/// What stands where a chart has nothing to show.
final class NoData {
  private static final int HEIGHT = 60;

  private static final Bilingual<String> WORDS = new Bilingual<>("자료 없음", "No data");

  private NoData() {}

  static String draw(String title, Audience audience, Frame frame) {
    Svg svg = new Svg(frame.accent());
    svg.text(Label.start(audience.in(WORDS), 0, HEIGHT / 2.0, Label.Type.QUIET));
    svg.line(Tone.INK, 1.4, new Point(0, HEIGHT - 12), new Point(frame.width(), HEIGHT - 12));
    return svg.finish(frame.width(), HEIGHT, title, "");
  }
}
