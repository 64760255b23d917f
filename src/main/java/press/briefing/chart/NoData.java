package press.briefing.chart;

import press.briefing.language.Language;

/// What stands where a chart has nothing to show.
final class NoData {
  private static final int HEIGHT = 60;

  private NoData() {}

  static String draw(String title, Language language, Frame frame) {
    Svg svg = new Svg(frame.accent());
    svg.text(Label.start(words(language), 0, HEIGHT / 2.0, Label.Type.QUIET));
    svg.line(Tone.INK, 1.4, new Point(0, HEIGHT - 12), new Point(frame.width(), HEIGHT - 12));
    return svg.finish(frame.width(), HEIGHT, title, "");
  }

  private static String words(Language language) {
    return switch (language) {
      case KO -> "자료 없음";
      case EN -> "No data";
    };
  }
}
