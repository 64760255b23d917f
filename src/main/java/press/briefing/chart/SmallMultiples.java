package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.model.Indicator;
import press.briefing.model.Series;

/// One small line chart for each series, in rows and on one axis of time: on one scale if all have
/// one unit, else each on its own with its unit above.
final class SmallMultiples {
  private static final double GAP = 28;
  private static final double LEAST = 150;
  private static final double LEAST_PLOT = 56;
  private static final int MOST = 4;
  private static final double PANEL = 140;
  private static final double SIZE = 14;
  private static final double LEADING = 18;
  private static final double BELOW = 14;

  private final Scene scene;
  private final boolean shared;
  private final int across;
  private final double width;
  private final double names;

  SmallMultiples(Scene scene) {
    this.scene = scene;
    this.shared = sharesUnit(scene.series());
    double whole = scene.frame().width();
    int fitting = (int) ((whole + GAP) / (LEAST + GAP));
    int most = Math.max(1, Math.min(Math.min(MOST, fitting), scene.series().size()));
    this.across =
        IntStream.iterate(most, side -> side > 1, side -> side - 1)
            .filter(this::hasRoom)
            .findFirst()
            .orElse(1);
    this.width = width(across);
    this.names = names(width);
  }

  private double width(int side) {
    return (scene.frame().width() - GAP * (side - 1)) / side;
  }

  /// Whether so many charts can stand side by side.
  private boolean hasRoom(int side) {
    double wide = width(side);
    double named = names(wide);
    return scene.series().stream().allMatch(each -> chart(each, wide, named).room() >= LEAST_PLOT);
  }

  /// Whether all series are printed in one unit at one scale.
  static boolean sharesUnit(List<Series> series) {
    Indicator first = series.getFirst().indicator();
    return series.stream()
        .map(Series::indicator)
        .allMatch(each -> each.unit().equals(first.unit()) && each.scale().equals(first.scale()));
  }

  String draw(String title, String description) {
    Svg svg = scene.svg();
    double y = 0;
    for (int i = 0; i < scene.series().size(); i += across) {
      int end = Math.min(i + across, scene.series().size());
      y = drawRow(svg, scene.series().subList(i, end), y) + BELOW;
    }
    return svg.finish(scene.frame().width(), y - BELOW, title, description);
  }

  /// Charts that stand level, whatever the length of their names.
  private double drawRow(Svg svg, List<Series> row, double top) {
    int lines = row.stream().mapToInt(each -> head(each).size()).max().orElse(0);
    double below = top;
    for (int i = 0; i < row.size(); i++) {
      double x = i * (width + GAP);
      List<Label> head = head(row.get(i));
      Svg panel = svg.at(new Point(x, top));
      head.forEach(panel::text);
      LineChart chart = chart(row.get(i), width, names);
      chart.draw(svg.at(new Point(x, top + lines * LEADING)));
      below = Math.max(below, top + lines * LEADING + chart.height());
    }
    return below;
  }

  private List<Label> head(Series series) {
    List<Label> labels = new ArrayList<>();
    Label.Type name = new Label.Type(Tone.INK, SIZE, 600);
    add(labels, scene.name(series), name);
    Indicator indicator = series.indicator();
    String unit = scene.audience().in(unit(indicator));
    if (!shared && !unit.isEmpty()) {
      add(labels, unit, new Label.Type(Tone.INK3, SIZE - 1, 400));
    }
    return labels;
  }

  private static Bilingual<String> unit(Indicator indicator) {
    return new Bilingual<>(Language.KO, Language.EN)
        .map(each -> TableText.unit(indicator.unit(), indicator.scale(), each));
  }

  private void add(List<Label> labels, String words, Label.Type type) {
    for (String line : Lettering.wrap(words, SIZE, width)) {
      labels.add(Label.start(line, 0, SIZE + labels.size() * LEADING, type));
    }
  }

  /// As much room for values as any chart needs.
  private double names(double side) {
    return scene.series().stream()
        .mapToDouble(each -> LineChart.names(panel(each, side)))
        .max()
        .orElse(0);
  }

  /// On the time of all.
  private LineChart chart(Series series, double side, double named) {
    Extent data = Extent.of(shared ? scene.series() : List.of(series));
    return new LineChart(panel(series, side), new LineChart.Panel(data, scene.series(), named));
  }

  private Scene panel(Series series, double side) {
    Frame frame = new Frame((int) side, (int) PANEL, scene.frame().accent());
    return new Scene(List.of(series), false, scene.audience(), frame, scene.marks().small());
  }
}
