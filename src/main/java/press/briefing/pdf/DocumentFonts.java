package press.briefing.pdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;
import press.briefing.pdf.style.Spacing;

/// The fonts of one document: finds the face a style means, and the face that has a glyph.
///
/// Families: `Pretendard`, `Pretendard Tabular` (the same letters, figures of equal width) and
/// `monospace`. Any other name means Pretendard.
final class DocumentFonts implements FontResolver, AutoCloseable {
  private static final List<FontFile> LENDERS =
      List.of(FontFile.PRETENDARD, FontFile.DEJAVU, FontFile.NANUM_BARUN, FontFile.NANUM_CODING);

  private final FontShelf shelf;
  private final EnumMap<FontFile, BaseFont> borrowed = new EnumMap<>(FontFile.class);
  private final EnumMap<FontFile, Typeface> faces = new EnumMap<>(FontFile.class);
  private final Map<Key, Type> types = new HashMap<>();
  private final Map<FontSpecification, Type> resolved = new IdentityHashMap<>();

  DocumentFonts(FontShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public FSFont resolveFont(@Nullable SharedContext context, FontSpecification wanted) {
    return resolved.computeIfAbsent(wanted, this::type);
  }

  private Type type(FontSpecification wanted) {
    IdentValue style = wanted.fontStyle();
    boolean slanted = style == IdentValue.ITALIC || style == IdentValue.OBLIQUE;
    String[] families = wanted.families() == null ? new String[0] : wanted.families();
    String family = families.length == 0 ? "" : families[0];
    FontFile file = file(family, ITextFontResolver.convertWeightToInt(wanted.fontWeight()));
    Type.Look look = new Type.Look(tabular(family), slanted, Spacing.of(families));
    return types.computeIfAbsent(new Key(file, wanted.size(), look), this::make);
  }

  /// The upright type of a family, weight and size.
  Type type(String family, int weight, float size, Spacing spacing) {
    Type.Look look = new Type.Look(tabular(family), false, spacing);
    return types.computeIfAbsent(new Key(file(family, weight), size, look), this::make);
  }

  private static String name(String family) {
    return family.replace("\"", "").strip();
  }

  private static boolean tabular(String family) {
    return name(family).endsWith("Tabular");
  }

  private static FontFile file(String family, int weight) {
    if (name(family).equals("monospace")) {
      return FontFile.NANUM_CODING;
    }
    if (weight < 500) {
      return FontFile.PRETENDARD;
    }
    return weight < 700 ? FontFile.PRETENDARD_SEMIBOLD : FontFile.PRETENDARD_BOLD;
  }

  private Type make(Key key) {
    Typeface face = face(key.file());
    FontDescription description =
        new FontDescription(face.font(), false, IdentValue.NORMAL, decorations(face));
    return new Type(description, key.size(), face, key.look());
  }

  private static FontDescription.Decorations decorations(Typeface face) {
    return new FontDescription.Decorations(face.weight(), 50, 260, -100, 50);
  }

  private Typeface face(FontFile file) {
    return faces.computeIfAbsent(
        file,
        each -> new Typeface(borrow(each), shelf.widths(each), shelf.kerning(each), each.weight()));
  }

  private BaseFont borrow(FontFile file) {
    return borrowed.computeIfAbsent(file, shelf::lend);
  }

  /// The face that sets a character: the wanted one, else the first that has its glyph; the wanted
  /// one again if none has.
  Typeface faceFor(Typeface wanted, int character) {
    if (wanted.has(character)) {
      return wanted;
    }
    for (FontFile lender : LENDERS) {
      if (face(lender).has(character)) {
        return face(lender);
      }
    }
    return wanted;
  }

  @Override
  public void flushCache() {
    types.clear();
  }

  /// Gives the fonts back, once the document is written.
  @Override
  public void close() {
    shelf.takeBack(borrowed);
  }

  private record Key(FontFile file, float size, Type.Look look) {}
}
