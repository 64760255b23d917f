package press.briefing.pdf.style;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.newmatch.Selector;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.MediaRule;
import org.xhtmlrenderer.css.sheet.PageRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/// The rules of a base style sheet and of a theme's, parsed once for all documents.
///
/// What holds for elements of one kind in one place is remembered from one document to the next.
/// Safe to share by threads.
public final class Rules {
  private static final String MEDIUM = "print";
  private static final Comparator<Selector> ORDER =
      Comparator.comparing(
          Rules::last,
          Comparator.comparingInt(Selector::getSpecificityB)
              .thenComparingInt(Selector::getSpecificityC)
              .thenComparingInt(Selector::getSpecificityD));

  private final List<PageRule> pages = new ArrayList<>();
  private final Matched start;
  private final boolean looksInside;

  private Rules(List<Stylesheet> sheets, boolean looksInside) {
    this.looksInside = looksInside;
    List<Selector> selectors = new ArrayList<>();
    for (Stylesheet sheet : sheets) {
      sheet.getContents().forEach(each -> add(each, selectors));
    }
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).setPos(i);
    }
    pages.sort(Comparator.comparingLong(PageRule::getOrder));
    selectors.sort(ORDER);
    start = new Matched(selectors);
  }

  /// Reads style sheets. What cannot be understood is left out.
  public static Rules of(String base, String theme) {
    return new Rules(
        List.of(parse(base, Origin.USER_AGENT), parse(theme, Origin.AUTHOR)),
        theme.contains(":has("));
  }

  private static Stylesheet parse(String css, Origin origin) {
    try {
      return parser().parseStylesheet("", origin, new StringReader(Borrowed.css(css)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CSSParser parser() {
    CSSParser parser = new CSSParser((uri, message) -> {}, feature -> {});
    parser.setSupportCMYKColors(true);
    return parser;
  }

  private void add(Object rule, List<Selector> selectors) {
    if (rule instanceof Ruleset set) {
      selectors.addAll(set.getFSSelectors());
    } else if (rule instanceof MediaRule media && media.matches(MEDIUM)) {
      media.getContents().forEach(each -> selectors.addAll(each.getFSSelectors()));
    } else if (rule instanceof PageRule page) {
      pages.add(page);
    }
  }

  /// The end of a chain of selectors, which knows how specific the chain is.
  private static Selector last(Selector selector) {
    Selector last = selector;
    while (last.getChainedSelector() != null) {
      last = last.getChainedSelector();
    }
    return last;
  }

  /// What a document's root is matched from.
  Matched start() {
    return start;
  }

  /// Whether a rule depends on what an element holds, so that no two elements are alike.
  boolean looksInside() {
    return looksInside;
  }

  /// The style of a page.
  ///
  /// @param own what is declared for this page alone
  /// @param spacer what it does to the styles of the page and its margins
  PageInfo page(
      @Nullable String name, String position, List<PropertyDeclaration> own, Spacer spacer) {
    List<PropertyDeclaration> declarations = new ArrayList<>();
    Map<MarginBoxName, List<PropertyDeclaration>> margins = new HashMap<>();
    for (PageRule rule : pages) {
      if (rule.applies(name, position)) {
        declarations.addAll(rule.getRuleset().getPropertyDeclarations());
        margins.putAll(rule.getMarginBoxes());
      }
    }
    declarations.addAll(own);
    return new SpacedPage(declarations, margins, spacer);
  }
}
