package press.briefing.pdf.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Spelling;
import press.briefing.pdf.style.Borrowed;

/// Says of each piece of a style sheet whether print can do it.
final class Judge {
  private static final Pattern COLOUR = Pattern.compile("var\\(\\s*--([^\\s,)]*)[^)]*\\)");
  private static final List<String> RULES =
      List.of("@page", "@page :first", "@page :left", "@page :right", "@media print");
  private static final List<String> BOXES =
      List.of(
          "@top-left-corner",
          "@top-left",
          "@top-center",
          "@top-right",
          "@top-right-corner",
          "@left-top",
          "@left-middle",
          "@left-bottom",
          "@right-top",
          "@right-middle",
          "@right-bottom",
          "@bottom-left-corner",
          "@bottom-left",
          "@bottom-center",
          "@bottom-right",
          "@bottom-right-corner");

  private final SheetText sheet;
  private final Map<String, String> colours;
  private final Diagnostics problems;
  private final Skills skills = new Skills();

  Judge(SheetText sheet, Map<String, String> colours, Diagnostics problems) {
    this.sheet = sheet;
    this.colours = colours;
    this.problems = problems;
  }

  private void error(Code code, int at, Object... arguments) {
    problems.error(code, sheet.place(at), arguments);
  }

  void syntax(int at, String text) {
    error(Code.PRINT_STYLE_SYNTAX, at, text.lines().findFirst().orElse(""));
  }

  void rule(int at, String name) {
    rule(at, name, RULES);
  }

  private void rule(int at, String name, List<String> valid) {
    error(Code.PRINT_STYLE_RULE, at, name, Spelling.closestFirst(name, valid));
  }

  void nested(int at, String selector) {
    error(Code.PRINT_STYLE_SELECTOR, at, selector, "print.nested");
  }

  void selector(int at, String selector) {
    if (!skills.reads(selector + " { color: #000000 }")) {
      error(Code.PRINT_STYLE_SELECTOR, at, selector, "print.selectors");
    }
  }

  void page(int at, String prelude) {
    if (!skills.reads("@page " + prelude + " { margin: 0 }")) {
      rule(at, "@page " + prelude);
    }
  }

  /// Whether the media are named; their features are none of print's.
  boolean media(int at, String prelude) {
    boolean named = prelude.matches("[a-z]+(\\s*,\\s*[a-z]+)*");
    if (!named) {
      rule(at, "@media " + prelude);
    }
    return named;
  }

  void marginBox(int at, String name) {
    if (MarginBoxName.valueOf(name.substring(1)) == null) {
      rule(at, name, BOXES);
    }
  }

  void declaration(int at, String property, String value) {
    Optional<String> instead = Advice.instead(property);
    if (instead.isPresent()) {
      error(Code.PRINT_STYLE_PROPERTY, at, property, instead.get());
    } else if (!skills.knows(property)) {
      error(Code.PRINT_STYLE_UNKNOWN, at, property, skills.properties(property));
    } else {
      judge(at, property, value);
    }
  }

  private void judge(int at, String property, String value) {
    Matcher colour = COLOUR.matcher(value);
    StringBuilder plain = new StringBuilder();
    while (colour.find()) {
      String found = colours.get(colour.group(1));
      if (found == null) {
        rule(at, colour.group(), colours());
        return;
      }
      colour.appendReplacement(plain, found);
    }
    judgePlain(at, property, colour.appendTail(plain).toString(), value);
  }

  private List<String> colours() {
    return colours.keySet().stream().map(each -> "var(--" + each + ")").toList();
  }

  private void judgePlain(int at, String property, String value, String written) {
    Optional<String> fault = Faults.of(property, value);
    if (fault.isPresent() || !skills.sets(property, value)) {
      error(Code.PRINT_STYLE_VALUE, at, property, written, fault.orElse(hint(property)));
    }
  }

  private static String hint(String property) {
    return switch (property) {
      case "letter-spacing" -> "print.value.spacing";
      case Borrowed.KERNING -> "print.value.kerning";
      default -> "print.value";
    };
  }
}
