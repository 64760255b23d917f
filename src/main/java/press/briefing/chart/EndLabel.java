package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// What stands at the end of a line: its name, if there are several, and its newest value.
///
/// @param series empty for the reference line
record EndLabel(Optional<Series> series, List<String> words, List<Label.Type> types) {
  private static final double LARGEST = 16;
  private static final double AIR = 5;
  static final double LEADING = 18;

  static EndLabel of(Series series, Scene scene, double width) {
    Observation newest = Values.newest(series).orElseThrow();
    String value = scene.number(series, newest.value().orElseThrow());
    return scene.named()
        ? named(series, scene, dated(series, scene, newest) + value, width)
        : alone(series, value, scene.dated(newest), width).withFirm(series, scene, width);
  }

  /// The words at the end of a reference line.
  static EndLabel of(Marks.Threshold reference, double width) {
    List<String> words = Lettering.wrap(reference.label(), Label.Type.QUIET.size(), width);
    return new EndLabel(
        Optional.empty(), words, words.stream().map(_ -> Label.Type.QUIET).toList());
  }

  private static EndLabel alone(Series series, String value, String period, double width) {
    List<String> words = new ArrayList<>(List.of(value));
    words.addAll(Lettering.wrap(period, Label.Type.QUIET.size(), width));
    List<Label.Type> types = new ArrayList<>();
    words.forEach(_ -> types.add(Label.Type.QUIET));
    types.set(0, new Label.Type(Tone.ACCENT, LARGEST, 700));
    return new EndLabel(Optional.of(series), words, types);
  }

  /// The same, and below it the last value before estimates.
  private EndLabel withFirm(Series of, Scene scene, double width) {
    Observation newest = Values.newest(of).orElseThrow();
    List<String> lines = new ArrayList<>(words);
    List<Label.Type> looks = new ArrayList<>(types);
    Values.newestFirm(of)
        .filter(firm -> !firm.equals(newest))
        .map(firm -> scene.number(of, firm.value().orElseThrow()) + ", " + scene.dated(firm))
        .ifPresent(text -> lines.addAll(Lettering.wrap(text, Label.Type.QUIET.size(), width)));
    while (looks.size() < lines.size()) {
      looks.add(Label.Type.QUIET);
    }
    return new EndLabel(series, lines, looks);
  }

  private static EndLabel named(Series series, Scene scene, String value, double width) {
    boolean first = series == scene.first();
    Tone tone = first ? Tone.ACCENT : Tone.INK2;
    List<String> words = new ArrayList<>(Lettering.wrap(scene.name(series), 14, width));
    List<Label.Type> types = new ArrayList<>();
    words.forEach(word -> types.add(new Label.Type(tone, 14, 600)));
    for (String line : Lettering.wrap(value, 14, width)) {
      words.add(line);
      types.add(new Label.Type(tone, 14, first ? 700 : 400));
    }
    return new EndLabel(Optional.of(series), words, types);
  }

  /// The period stands with the first series' value, and where another ends at another time or is
  /// no firm value.
  private static String dated(Series series, Scene scene, Observation newest) {
    boolean plain =
        series != scene.first()
            && !Values.isEstimate(newest)
            && Values.newest(scene.first())
                .filter(each -> each.period().equals(newest.period()))
                .isPresent();
    return plain ? "" : scene.dated(newest) + " ";
  }

  double width() {
    double width = 0;
    for (int i = 0; i < words.size(); i++) {
      width = Math.max(width, Lettering.width(words.get(i), types.get(i).size()));
    }
    return width;
  }

  double height() {
    return LEADING * words.size() + AIR;
  }

  /// Its lines, the first one level with a height.
  List<Label> at(double x, double middle) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double y = middle + types.get(i).size() * 0.36 + i * LEADING;
      labels.add(Label.start(words.get(i), x, y, types.get(i)));
    }
    return labels;
  }
}
