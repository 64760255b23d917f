package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.Inline;
import press.briefing.model.Series;
import press.briefing.quantity.Period;

/// Whatever the data: words stay inside the drawing, apart from one another and clear of the lines.
class ChartRoomTest {
  private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
  private static final Pattern WORDS = Pattern.compile("<text([^>]*)>([^<]*)</text>");
  private static final Pattern ALIKE = Pattern.compile("<g([^>]*)>(.*?)</g>");
  private static final Pattern BLOCK =
      Pattern.compile("M(-?[0-9.]+) (-?[0-9.]+)h([0-9.]+)v([0-9.]+)h-[0-9.]+z");

  /// Lines of data, stems and thresholds; not the grid, its base, and what leads to a word.
  private static final Pattern LINE =
      Pattern.compile(
          "<polyline(?! class=\"(?:hair|ink3?)\"(?![^>]*dasharray))"
              + "(?![^>]*stroke-width=\"0.8\")[^>]* points=\"([^\"]*)\"");

  private static final List<String> NAMES =
      List.of(
          "북미",
          "유럽·중동·아프리카와 그 밖의 지역",
          "Data-centre investment in Korea",
          "Telecommunicationsinfrastructure",
          "아시아태평양지역데이터센터신규인허가",
          "HBM 계약 가격 지수");
  private static final List<String> STARTS =
      List.of("2026-11-23", "2024-W47", "2022-11", "2019Q4", "2015H2", "1996");

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void wordsHaveRoom(@ForAll long seed, @ForAll ChartSpec.Type type, @ForAll Language language) {
    Random random = new Random(seed);
    Frame frame = pick(List.of(Frame.PROSE, Frame.WIDE, Frame.NARROW), random);
    List<Series> series = series(random);
    ChartSpec spec =
        new ChartSpec(type, List.of(), Optional.empty(), extras(series, random), Map.of());
    String svg = Charts.draw(spec, series, language, frame);
    assertEquals(List.of(), wrong(apart(svg)), svg);
  }

  /// Each mark with the look that it shares with its neighbours.
  private static String apart(String svg) {
    return ALIKE
        .matcher(svg)
        .replaceAll(group -> group.group(2).replaceAll("<(\\w+) ", "<$1" + group.group(1) + " "));
  }

  private static ChartSpec.Extras extras(List<Series> series, Random random) {
    return new ChartSpec.Extras(
        Optional.empty(),
        Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(period(series, random)) : Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(reference(random)) : Optional.empty(),
        remarks(series, random),
        random.nextBoolean());
  }

  private static ChartSpec.Reference reference(Random random) {
    return new ChartSpec.Reference(
        BigDecimal.valueOf(random.nextInt(2000) - 1000), words(pick(NAMES, random)));
  }

  private static List<ChartSpec.Remark> remarks(List<Series> series, Random random) {
    List<ChartSpec.Remark> remarks = new ArrayList<>();
    for (int left = random.nextInt(5); left > 1; left--) {
      String text = pick(NAMES, random) + " " + pick(NAMES, random);
      remarks.add(new ChartSpec.Remark(period(series, random), words(text), Place.NOWHERE));
    }
    return remarks;
  }

  private static Period period(List<Series> series, Random random) {
    return pick(series.getFirst().observations(), random).period();
  }

  private static Bilingual<List<Inline>> words(String text) {
    return Bilingual.same(List.of(new Inline.Text(text, Place.NOWHERE)));
  }

  private static List<String> wrong(String svg) {
    MatchResult view = VIEW.matcher(svg).results().findFirst().orElseThrow();
    double width = Double.parseDouble(view.group(1));
    double height = Double.parseDouble(view.group(2));
    Box paper = new Box(-0.1, 0, width + 0.1, height);
    List<String> wrong = new ArrayList<>();
    List<Label> labels = labels(svg);
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      if (!paper.holds(label.box())) {
        wrong.add(label.text() + " leaves the drawing");
      }
      labels.subList(0, i).stream()
          .filter(other -> other.box().meets(label.box()))
          .forEach(other -> wrong.add(label.text() + " stands on " + other.text()));
      if (blocks(svg).stream().anyMatch(label.box()::meets)) {
        wrong.add(label.text() + " stands on a bar");
      }
      if (lines(svg).stream().anyMatch(label.box()::crossedBy)) {
        wrong.add("a line crosses " + label.text());
      }
    }
    return wrong;
  }

  /// One to five series of one unit, with gaps, around some level.
  private static List<Series> series(Random random) {
    String start = pick(STARTS, random);
    String scale = pick(List.of("1", "억", "10억", "7"), random);
    int places = random.nextInt(3);
    int count = 1 + random.nextInt(5);
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = NAMES.get(i);
      Indicator indicator = Sample.indicator(name, name, Sample.USD, scale, places);
      series.add(Sample.series(indicator, start, values(places, random)));
    }
    return series;
  }

  private static String values(int places, Random random) {
    int level = (int) Math.pow(10, random.nextInt(8)) * (random.nextInt(4) - 1);
    int spread = 1 + (int) Math.pow(10, random.nextInt(8));
    int count = 1 + random.nextInt(random.nextBoolean() ? 8 : 90);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int value = level + random.nextInt(spread) - (random.nextBoolean() ? 0 : spread / 2);
      boolean missing = random.nextInt(12) == 0;
      values.add(missing ? "-" : BigDecimal.valueOf(value, places).toPlainString());
    }
    return String.join(" ", values);
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Label> labels(String svg) {
    return WORDS.matcher(svg).results().map(each -> label(each.group(1), each.group(2))).toList();
  }

  private static Label label(String attributes, String text) {
    String anchor = attribute(attributes, "text-anchor", "start");
    return new Label(
        text.replace("&amp;", "&"),
        new Point(number(attributes, "x"), number(attributes, "y")),
        new Label.Type(Tone.INK, number(attributes, "font-size"), 400),
        Label.Anchor.valueOf(anchor.toUpperCase(Locale.ROOT)));
  }

  private static double number(String attributes, String name) {
    return Double.parseDouble(attribute(attributes, name, "0"));
  }

  private static String attribute(String attributes, String name, String absent) {
    return Pattern.compile(" " + name + "=\"([^\"]*)\"")
        .matcher(attributes)
        .results()
        .map(each -> each.group(1))
        .findFirst()
        .orElse(absent);
  }

  /// A little smaller, for numbers are written to a tenth.
  private static List<Box> blocks(String svg) {
    return BLOCK.matcher(svg).results().map(each -> block(each).grown(-0.1)).toList();
  }

  private static Box block(MatchResult path) {
    double[] at = new double[4];
    for (int i = 0; i < at.length; i++) {
      at[i] = Double.parseDouble(path.group(i + 1));
    }
    return new Box(at[0], at[1], at[0] + at[2], at[1] + at[3]);
  }

  private static List<List<Point>> lines(String svg) {
    return LINE.matcher(svg).results().map(each -> points(each.group(1))).toList();
  }

  private static List<Point> points(String text) {
    List<Point> points = new ArrayList<>();
    for (String pair : text.split(" ")) {
      String[] numbers = pair.split(",");
      points.add(new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
    }
    return points;
  }
}
