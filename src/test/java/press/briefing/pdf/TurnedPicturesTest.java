package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.ImageHeader;
import press.briefing.gate.Images;
import press.briefing.gate.Source;
import press.briefing.language.Language;
import press.briefing.model.Galley;
import press.briefing.model.ImageFile;
import press.briefing.model.Medium;

/// Pictures stand in print as their cameras were held, as browsers show them.
class TurnedPicturesTest {
  /// A camera's note of how it was held, which its byte of number 25 says.
  private static final byte[] NOTE = {
    'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0
  };

  @Test
  void picturesStandAsTheirCamerasWereHeld() throws IOException {
    List<String> found = new ArrayList<>();
    for (int turn = 1; turn <= 8; turn++) {
      found.add(shown(jpeg(turn)));
    }
    assertEquals(
        List.of(
            "80x40 red green blue black",
            "80x40 green red black blue",
            "80x40 black blue green red",
            "80x40 blue black red green",
            "40x80 red blue green black",
            "40x80 blue red black green",
            "40x80 black green blue red",
            "40x80 green black red blue"),
        found);
  }

  /// A picture of four colours: red, green, and below them blue and black.
  private static byte[] jpeg(int turn) throws IOException {
    BufferedImage picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    Graphics pen = picture.getGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};
    for (int i = 0; i < colours.length; i++) {
      pen.setColor(colours[i]);
      pen.fillRect(i % 2 * 40, i / 2 * 20, 40, 20);
    }
    ByteArrayOutputStream upright = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", upright);
    byte[] note = NOTE.clone();
    note[25] = (byte) turn;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(upright.toByteArray(), 0, 2);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
    out.write(note);
    out.write(upright.toByteArray(), 2, upright.size() - 2);
    return out.toByteArray();
  }

  private static String shown(byte[] jpeg) throws IOException {
    Diagnostics problems = new Diagnostics();
    ImageHeader header =
        Images.read(new Source("a.jpg", jpeg), Place.NOWHERE, problems).orElseThrow();
    ImageFile file =
        new ImageFile("a.jpg", header.mediaType(), header.width(), header.height(), jpeg);
    String style =
        "@page { size: 80pt 80pt; margin: 0 } img { display: block; width: %dpt }"
            .formatted(header.width());
    byte[] pdf = Sheet.print(galley(style, file), problems).orElseThrow().bytes();
    assertEquals(List.of(), problems.sorted());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int right = header.width() - 10;
      int foot = header.height() - 10;
      return header.width()
          + "x"
          + header.height()
          + " "
          + String.join(
              " ",
              name(page.getRGB(10, 10)),
              name(page.getRGB(right, 10)),
              name(page.getRGB(10, foot)),
              name(page.getRGB(right, foot)));
    }
  }

  private static Galley galley(String style, ImageFile image) {
    Galley plain = Sheet.galley(Language.EN, "<img src=\"images/a.jpg\" alt=\"a\"/>", style);
    Galley.Facts facts = new Galley.Facts("t", List.of(), "", List.of(), Optional.empty());
    return new Galley(
        "case",
        Language.EN,
        Medium.PRINT,
        facts,
        plain.markup(),
        style,
        List.of(image),
        List.of(),
        List.of());
  }

  private static String name(int colour) {
    Color seen = new Color(colour);
    if (seen.getRed() > 200) {
      return "red";
    }
    if (seen.getGreen() > 200) {
      return "green";
    }
    return seen.getBlue() > 200 ? "blue" : "black";
  }
}
