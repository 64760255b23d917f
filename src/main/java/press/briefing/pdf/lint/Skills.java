package press.briefing.pdf.lint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import press.briefing.diagnostic.Spelling;
import press.briefing.pdf.style.Borrowed;

/// What the layout can read, found out by asking it.
final class Skills {
  private static final String PRIVATE = "-fs-";

  private final List<String> complaints = new ArrayList<>();
  private final CSSParser parser =
      new CSSParser((uri, message) -> complaints.add(message), feature -> {});

  Skills() {
    parser.setSupportCMYKColors(true);
  }

  boolean knows(String property) {
    CSSName name = CSSName.getByPropertyName(property);
    return property.equals(Borrowed.KERNING) || (name != null && CSSName.isImplemented(name));
  }

  /// The properties it knows, the one that was probably meant first.
  String properties(String meant) {
    List<String> names = new ArrayList<>();
    Iterator<String> all = CSSName.allCSS2PropertyNames();
    all.forEachRemaining(each -> {
      if (knows(each) && !each.startsWith(PRIVATE)) {
        names.add(each);
      }
    });
    names.add(Borrowed.KERNING);
    names.sort(null);
    return Spelling.closestFirst(meant, names);
  }

  boolean sets(String property, String value) {
    complaints.clear();
    parser.parseDeclaration(Origin.AUTHOR, Borrowed.css(property + ": " + value));
    return complaints.isEmpty();
  }

  boolean reads(String rule) {
    complaints.clear();
    try {
      return parser.parseStylesheet("", Origin.AUTHOR, new StringReader(rule)) != null
          && complaints.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
