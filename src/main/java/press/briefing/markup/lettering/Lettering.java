package press.briefing.markup.lettering;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Tells which characters pages set in a family, weight by weight. Safe to share by threads.
public final class Lettering {
  private final Cascade cascade;
  private final String family;

  /// @param css of the style sheets that the pages link, in their order
  public Lettering(String css, String family) {
    this.cascade = new Cascade(StyleSheet.of(css));
    this.family = SheetReader.plain(family);
  }

  /// The characters of a page, by the weights that it sets them in on wide or narrow screens.
  ///
  /// @param page a whole page in HTML
  public SortedMap<Integer, BitSet> of(String page) {
    SortedMap<Integer, BitSet> found = new TreeMap<>();
    Element body =
        PlainPage.body(page).orElseGet(() -> Parser.htmlParser().parseInput(page, "").body());
    new PageReader(cascade, family, found).read(body);
    return found;
  }
}
