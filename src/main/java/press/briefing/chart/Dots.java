package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Bilingual;

/// The newest value of each series as a dot, and the one of a year before as a ring, on one scale:
/// how far each has come. Names stand left of the dots, or above them where there is no room.
final class Dots {
  private static final double KEY = 30;
  private static final double LEADING = 18;
  private static final double AIR = 12;
  private static final double GAP = 14;
  private static final double LIFT = 9;
  private static final double NAMES = 0.36;
  private static final double SHORTEST = 0.3;
  private static final Bilingual<String> LATEST = new Bilingual<>("최근", "Latest");
  private static final Bilingual<String> YEAR_AGO = new Bilingual<>("1년 전", "Year ago");

  private final Scene scene;
  private final List<DotRow> rows;
  private final boolean beside;
  private final double nameWidth;
  private final double from;
  private final double to;
  private final Extent data;

  Dots(Scene scene) {
    this.scene = scene;
    this.rows = scene.series().stream().map(each -> DotRow.of(each, scene)).toList();
    double width = scene.frame().width();
    double words = rows.stream().mapToDouble(DotRow::wordsWidth).max().orElse(0) + LIFT;
    double names = longest(width * NAMES) + GAP;
    this.beside = width - names - 2 * words > width * SHORTEST;
    this.nameWidth = beside ? width * NAMES : width;
    this.from = (beside ? names : 0) + words;
    this.to = Math.max(from + 1, width - words);
    this.data = extent();
  }

  private double longest(double width) {
    return rows.stream()
        .flatMap(each -> each.lines(width).stream())
        .mapToDouble(line -> Lettering.width(line, DotRow.SIZE))
        .max()
        .orElse(0);
  }

  private Extent extent() {
    Extent newest =
        new Extent(rows.getFirst().now(), rows.getFirst().now(), BigDecimal.ONE, BigDecimal.ONE);
    for (DotRow row : rows) {
      for (BigDecimal value : row.values()) {
        newest = newest.with(value);
      }
    }
    return newest;
  }

  private double at(BigDecimal value) {
    double span = data.most().subtract(data.least()).doubleValue();
    double part = span == 0 ? 0.5 : value.subtract(data.least()).doubleValue() / span;
    return from + (to - from) * part;
  }

  String draw(String title, String description) {
    Svg svg = scene.svg();
    drawKey(svg);
    double y = KEY;
    for (DotRow row : rows) {
      y = drawRow(svg, row, y);
    }
    return svg.finish(scene.frame().width(), y, title, description);
  }

  private void drawKey(Svg svg) {
    Label latest = Label.start(scene.audience().in(LATEST), 16, 16, Label.Type.QUIET);
    svg.disc(Tone.ACCENT, new Point(6, 11), 5);
    svg.text(latest);
    double x = latest.box().right() + 24;
    svg.ring(Tone.PAST, new Point(x, 11), 4);
    svg.text(Label.start(scene.audience().in(YEAR_AGO), x + 10, 16, Label.Type.QUIET));
  }

  private double drawRow(Svg svg, DotRow row, double top) {
    List<String> lines = row.lines(nameWidth);
    double words = lines.size() * LEADING;
    double bottom = top + words + AIR + (beside ? 0 : LEADING);
    double middle = beside ? (top + bottom) / 2 : top + words + LEADING / 2 + 3;
    double baseline = beside ? middle + 5 - (lines.size() - 1) * LEADING / 2 : top + LEADING - 4;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(Label.start(lines.get(i), 0, baseline + i * LEADING, row.nameType()));
    }
    drawRange(svg, row, middle);
    svg.line(Tone.HAIR, 1, new Point(0, bottom), new Point(scene.frame().width(), bottom));
    return bottom;
  }

  private void drawRange(Svg svg, DotRow row, double y) {
    double now = at(row.now());
    Optional<Double> before = row.before().map(this::at);
    before.ifPresent(x -> svg.line(Tone.PAST, 2, new Point(x, y), new Point(now, y)));
    before.ifPresent(x -> svg.disc(Tone.PAPER, new Point(x, y), 4));
    before.ifPresent(x -> svg.ring(Tone.PAST, new Point(x, y), 4));
    svg.disc(row.first() ? Tone.ACCENT : Tone.INK2, new Point(now, y), 5);
    boolean leftwards = before.filter(x -> x > now).isPresent();
    svg.text(label(row.nowWords(), now, y, leftwards, row.nowType()));
    Stream<String> then =
        before.filter(x -> Math.abs(x - now) > 0.5).stream().map(_ -> row.beforeWords());
    then.forEach(
        words -> svg.text(label(words, before.orElse(now), y, !leftwards, row.beforeType())));
  }

  private static Label label(String words, double x, double y, boolean leftwards, Label.Type type) {
    return leftwards
        ? new Label(words, new Point(x - LIFT, y + 5), type, Label.Anchor.END)
        : Label.start(words, x + LIFT, y + 5, type);
  }
}
