package press.briefing.site.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.Area;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundryTest {
  private static final String TEXT = "AVATAR, To 1,204.5% ‘Ty’ ÀÉñ ← − 가격이 뛴다";
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  private final Foundry foundry = new Foundry();

  private static BitSet characters(String text) {
    BitSet characters = new BitSet();
    text.codePoints().forEach(characters::set);
    return characters;
  }

  private byte[] program(Face face, String text) throws DataFormatException {
    return Unpacked.program(foundry.cut(face, characters(text)));
  }

  @ParameterizedTest
  @EnumSource
  void aSubsetDrawsAndKernsAsTheWholeFontDoes(Face face)
      throws DataFormatException, IOException, FontFormatException {
    Font whole = Unpacked.font(face.read());
    Font subset = Unpacked.font(program(face, TEXT));
    for (String each : TEXT.split("")) {
      Area outline = new Area(whole.createGlyphVector(PLAIN, each).getOutline());
      assertTrue(
          outline.equals(new Area(subset.createGlyphVector(PLAIN, each).getOutline())), each);
    }
    assertEquals(width(whole), width(subset));
    assertTrue(width(subset) < subset.getStringBounds(TEXT, PLAIN).getWidth());
  }

  private static double width(Font font) {
    Map<TextAttribute, Integer> kerning = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);
    return font.deriveFont(kerning).getStringBounds(TEXT, PLAIN).getWidth();
  }

  @Test
  void aSubsetHasTheCharactersAskedForAndNoOthers()
      throws DataFormatException, IOException, FontFormatException {
    Font subset = Unpacked.font(program(Face.REGULAR, "칩 C\u202E漢𠀀😀\uFFFF"));
    assertEquals(
        " C칩",
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(each -> Character.isLetterOrDigit(each) || " 😀".indexOf(each) >= 0)
            .filter(subset::canDisplay)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  @Test
  void charactersBeyondTheBasicPlaneHaveTheirGlyphs() throws DataFormatException {
    TrueType whole = new TrueType(Face.BOLD.read());
    int far =
        IntStream.rangeClosed(0x10000, 0x1FFFF)
            .filter(each -> whole.glyph(each) != 0)
            .findFirst()
            .orElseThrow();
    TrueType subset = new TrueType(program(Face.BOLD, "가" + Character.toString(far)));
    assertEquals(3, subset.glyphCount());
    byte[] outline = whole.outline(whole.glyph(far)).copy();
    byte[] same = subset.outline(subset.glyph(far)).copy();
    assertArrayEquals(outline, Arrays.copyOf(same, outline.length));
  }

  @Test
  void figuresOfEqualWidthComeAlong() throws DataFormatException {
    byte[] program = Unpacked.program(foundry.cut(Face.REGULAR, characters("016.")));
    Table rule = new Layout(table(program, "GSUB"), 7).steps("tnum").getFirst().getFirst();
    Table advances = table(program, "hmtx");
    int[] plain = Layout.coverage(rule.at(rule.u16(2)));
    List<Integer> widths =
        IntStream.range(0, plain.length)
            .map(i -> advances.u16(4 * rule.u16(6 + 2 * i)))
            .boxed()
            .toList();
    assertArrayEquals(new int[] {1, 2, 3, 4}, plain);
    assertEquals(3, widths.stream().filter(widths.getLast()::equals).count());
  }

  private static Table table(byte[] program, String tag) {
    Table data = new Table(program, 0, program.length);
    for (int i = 0; i < data.u16(4); i++) {
      int entry = 12 + 16 * i;
      if (new String(program, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return new Table(program, data.s32(entry + 8), data.s32(entry + 12));
      }
    }
    throw new AssertionError("no table " + tag);
  }

  @Test
  void theSameCharactersGiveTheSameBytes() {
    byte[] first = foundry.cut(Face.BOLD, characters(TEXT));
    assertArrayEquals(first, new Foundry().cut(Face.BOLD, characters(TEXT)));
    assertEquals(first.length, ByteBuffer.wrap(first).getInt(8));
  }

  @Test
  void sumsOfTablesAndFontAreRight() throws DataFormatException {
    byte[] program = program(Face.REGULAR, TEXT);
    ByteBuffer data = ByteBuffer.wrap(program);
    for (int i = 0; i < data.getShort(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(program, entry, 4, StandardCharsets.US_ASCII);
      ByteBuffer table = ByteBuffer.allocate((data.getInt(entry + 12) + 3) / 4 * 4);
      table.put(program, data.getInt(entry + 8), data.getInt(entry + 12)).rewind();
      if (tag.equals("head")) {
        table.putInt(8, 0);
      }
      int sum = 0;
      while (table.hasRemaining()) {
        sum += table.getInt();
      }
      assertEquals(sum, data.getInt(entry + 4), tag);
    }
  }

  @Test
  void aSubsetKeepsCopyrightAndLicenceButNotTheReservedName() throws DataFormatException {
    byte[] table = table(program(Face.SEMIBOLD, "가"), "name").copy();
    String names = new String(table, StandardCharsets.UTF_16BE);
    assertTrue(names.contains("Briefing Text 600"), names);
    assertTrue(names.contains("Kil Hyung-jin"), names);
    assertTrue(names.contains("Open Font License"), names);
    assertFalse(names.contains("PretendardSemiBold") || names.contains("Pretendard SemiBold"));
  }

  /// The names of font files carry these hashes: whoever changes a font changes them.
  @ParameterizedTest
  @EnumSource
  void facesKnowTheirFiles(Face face) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(face.read());
    assertEquals(HexFormat.of().formatHex(digest, 0, 6), face.digest());
  }
}
