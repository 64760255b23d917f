package press.briefing.site.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import press.briefing.site.font.Letters;
import press.briefing.site.font.PageFonts;

class PosterTest {
  private static final PageFonts FONTS = new PageFonts(List.of());
  private static final Letters BOLD = FONTS.letters(700);
  private static final Poster.Type TYPE = new Poster.Type(FONTS.letters(400), BOLD);
  private static final Poster.Colours COLOURS = new Poster.Colours("#16181d", "#1b4b8a");

  private static Poster poster(String title) {
    return new Poster(
        new Poster.Text("산업 브리핑", "제11호", "11", title, "서문이다.", "example.org"), COLOURS);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void aPictureHasItsSizeAndColours() throws IOException {
    BufferedImage picture = read(poster("칩의 시간에서 전력의 시간으로").png(TYPE));
    assertEquals(1200, picture.getWidth());
    assertEquals(630, picture.getHeight());
    assertEquals(0xff16181d, picture.getRGB(600, 5));
    assertEquals(0xff1b4b8a, picture.getRGB(84, 582));
    assertEquals(0xffffffff, picture.getRGB(20, 300));
  }

  @Test
  void theSameTextsMakeTheSameBytes() {
    assertArrayEquals(poster("가").png(TYPE), poster("가").png(TYPE));
    assertTrue(poster("가").png(TYPE).length < 40_000);
  }

  @Test
  void linesBreakBetweenWords() {
    Column column = Column.fitting(BOLD, "AI 인프라, 칩의 시간에서 전력의 시간으로", 820, List.of(78, 60), 4);
    assertEquals(List.of("AI 인프라, 칩의 시간에서", "전력의 시간으로"), column.lines());
    assertEquals(78, column.size());
  }

  @Test
  void aWordLongerThanALineBreaksWithin() {
    assertEquals(List.of("가나다", "라마바", "사"), Column.of(BOLD, "가나다라마바사", 30, 10, 3).lines());
  }

  @Test
  void tooMuchIsCut() {
    assertEquals(
        List.of("가 나 다", "라 마 바…"), Column.of(BOLD, "가 나 다 라 마 바 사 아 자 차", 40, 10, 2).lines());
    assertEquals(List.of(), Column.of(BOLD, "가 나 다 라 마 바 사 아 자 차", 40, 10, 1).lines());
    List<String> solid = Column.of(BOLD, "가나다라마바사아자차", 40, 10, 2).lines();
    assertEquals(List.of("가나다라", "마바사…"), solid);
    assertTrue(10 * BOLD.width(solid.getLast()) <= 40);
    assertEquals(List.of("가 나 다", "라 마…"), Column.of(BOLD, "가 나 다 라 마. 바 사", 40, 10, 2).lines());
  }

  @Test
  void anotherFontStandsInForChineseLetters() throws IOException {
    assertTrue(BOLD.width("美") > 0.7 && BOLD.width("美") < 1.1);
    assertEquals(0, BOLD.width("\uD83D\uDE00"));
    assertTrue(inked(poster("美國美國美國美國"), 160, 280) > 300);
    assertEquals(0, inked(poster("\uD83D\uDE00".repeat(8)), 160, 280));
  }

  @Test
  void aLongMastheadEndsAtTheMargin() throws IOException {
    String long90 = "아주 긴 이름의 간행물".repeat(8);
    Poster poster =
        new Poster(new Poster.Text(long90, "", "", "", "", long90.replace(' ', '/')), COLOURS);
    BufferedImage picture = read(poster.png(TYPE));
    assertEquals(0, inked(picture, 1132, 1200, 60, 110));
    assertEquals(0, inked(picture, 1132, 1200, 560, 630));
    assertTrue(inked(picture, 1060, 1128, 60, 110) > 20);
  }

  private static int inked(Poster poster, int top, int foot) throws IOException {
    return inked(read(poster.png(TYPE)), 400, 1128, top, foot);
  }

  /// How many points are not paper.
  private static int inked(BufferedImage picture, int left, int right, int top, int foot) {
    int inked = 0;
    for (int y = top; y < foot; y++) {
      for (int x = left; x < right; x++) {
        inked += (picture.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
      }
    }
    return inked;
  }

  @Test
  void aPointIsCoveredAsFarAsTheOutlineGoes() {
    Canvas canvas = new Canvas(4, 2, 0xffffff, 0);
    Brush brush = new Brush(0, 0, 4, 2);
    box(brush, 0.5, 0, 3, 1.25);
    brush.fill(canvas, 0);
    byte[] rows = new byte[8];
    canvas.row(0, rows, 0);
    canvas.row(1, rows, 4);
    assertArrayEquals(new byte[] {16, 31, 31, 0, 4, 8, 8, 0}, rows);
  }

  private static void box(Brush brush, double left, double top, double right, double bottom) {
    brush.line(left, top, left, bottom);
    brush.line(left, bottom, right, bottom);
    brush.line(right, bottom, right, top);
    brush.line(right, top, left, top);
  }

  /// The ring is inked, what it surrounds is not.
  @Test
  void lettersAreFilledAsTheyAreOutlined() throws IOException {
    Canvas canvas = new Canvas(100, 100, 0xffffff, 0);
    Brush brush = new Brush(0, 0, 100, 100);
    FONTS.letters(400).draw("O", 100, 10, 90, brush);
    brush.fill(canvas, 0);
    BufferedImage letter = read(Png.of(canvas));
    assertEquals(0xffffffff, letter.getRGB(48, 55));
    assertEquals(0xff000000, letter.getRGB(19, 55));
  }
}
