package press.briefing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openpdf.text.pdf.BaseFont;
import press.briefing.pdf.kern.Kerning;

/// The fonts of a run, each parsed once for every document that is printed at the same time.
///
/// A parsed font is lent to one document and comes back when that is written. Safe to share by
/// threads.
public final class FontShelf {
  private final Map<FontFile, Queue<BaseFont>> idle = new ConcurrentHashMap<>();
  private final Map<FontFile, byte[]> files = new ConcurrentHashMap<>();
  private final Map<FontFile, GlyphWidths> widths = new ConcurrentHashMap<>();
  private final Map<FontFile, Kerning> kernings = new ConcurrentHashMap<>();

  /// Takes a font from the shelf, or parses it if all copies are lent.
  BaseFont lend(FontFile file) {
    BaseFont font = queue(file).poll();
    return font == null ? parse(file) : font;
  }

  /// Takes back what a document has borrowed.
  void takeBack(EnumMap<FontFile, BaseFont> fonts) {
    fonts.forEach((file, font) -> queue(file).add(font));
  }

  /// The widths of a font, remembered from one document to the next.
  GlyphWidths widths(FontFile file) {
    return widths.computeIfAbsent(file, absent -> new GlyphWidths());
  }

  /// The pairs of a font's letters, remembered from one document to the next.
  Kerning kerning(FontFile file) {
    return kernings.computeIfAbsent(file, absent -> Kerning.of(bytes(file)));
  }

  private byte[] bytes(FontFile file) {
    return files.computeIfAbsent(file, FontShelf::read);
  }

  private Queue<BaseFont> queue(FontFile file) {
    return idle.computeIfAbsent(file, absent -> new ConcurrentLinkedQueue<>());
  }

  private BaseFont parse(FontFile file) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes(file), null);
      font.setSubset(true);
      font.setCompressionLevel(PdfPress.COMPRESSION);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SubsetTag());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(FontFile file) {
    try (InputStream stream = FontShelf.class.getResourceAsStream("/fonts/" + file.file())) {
      if (stream == null) {
        throw new IllegalStateException("font left out of the build: " + file.file());
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
