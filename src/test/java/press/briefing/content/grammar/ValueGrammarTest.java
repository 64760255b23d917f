package press.briefing.content.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Style;
import press.briefing.model.Inline;

final class ValueGrammarTest {
  private static final Place BRACES = new Place("ko.md", 3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' capex '|capex PLAIN@8",
        "'capex'|capex PLAIN@7",
        "' capex.latest '|capex PLAIN@8",
        "' capex.yoy@2026Q3, signed '|capex.yoy@2026Q3 signed@8",
        "' capex.yoy@-1,short,bare '|capex.yoy@-1 bare short@8",
        "' k-2.index(2020-01)@year-ago, decimals=0, long '|k-2.index(2020-01)@year-ago long 0@8",
        "' a.rank( 3 , 2026 ) '|a.rank(3, 2026) PLAIN@8",
        "' capex.yoy ? 늘었다 : 줄었다 : 그대로다 '|capex.yoy ? 늘었다 : 줄었다 : 그대로다@8",
        "' capex ?늘었다:줄었다:'|capex ? 늘었다 : 줄었다 : @8",
        "' capex ? 9:30 : 10:00 : - '|capex ? 9:30 : 10:00 : -@8",
      })
  void readsWhatTheContractAllows(String inner, String expected) {
    Diagnostics problems = new Diagnostics();
    Inline inline = ValueGrammar.parse(inner, BRACES, problems).orElseThrow();
    assertEquals(expected, describe(inline));
    assertEquals(List.of(), problems.sorted());
    assertEquals(BRACES, inline.place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' '|value.syntax 3:8 []",
        "' Capex '|value.syntax 3:8 [Capex]",
        "' capex yoy '|value.syntax 3:14 [capex yoy]",
        "' capex. '|value.syntax 3:14 [capex.]",
        "' capex.mean( '|value.syntax 3:20 [capex.mean(]",
        "' capex.mean() '|value.syntax 3:19 [capex.mean()]",
        "' capex@2026-13 '|value.syntax 3:14 [capex@2026-13]",
        "' capex@ '|value.syntax 3:14 [capex@]",
        "' capex, '|value.syntax 3:15 [capex,]",
        "' capex ? 늘었다 : 줄었다 '|value.syntax 3:15 [capex ? 늘었다 : 줄었다]",
        "' capex, sined '|value.style 3:15 [sined; signed, magnitude, short, long, bare, decimals=N]",
        "' capex, short, long '|value.style 3:22 [short, long; long, signed, magnitude, short, bare,"
            + " decimals=N]",
      })
  void pointsAtWhatDoesNotFit(String inner, String expected) {
    Diagnostics problems = new Diagnostics();
    ValueGrammar.parse(inner, BRACES, problems);
    assertEquals(expected, report(problems));
  }

  private static String report(Diagnostics problems) {
    return problems.sorted().stream()
        .map(each ->
            "%s %d:%d [%s]"
                .formatted(
                    each.code().word(),
                    each.place().line(),
                    each.place().column(),
                    String.join("; ", each.arguments())))
        .collect(Collectors.joining("\n"));
  }

  private static String describe(Inline inline) {
    return switch (inline) {
      case Inline.Value value ->
          value.value() + " " + describe(value.style()) + "@" + value.value().place().column();
      case Inline.Choice choice ->
          "%s ? %s : %s : %s@%d"
              .formatted(
                  choice.value(),
                  choice.positive(),
                  choice.negative(),
                  choice.zero(),
                  choice.value().place().column());
      default -> inline.toString();
    };
  }

  private static String describe(Style style) {
    if (style.equals(Style.PLAIN)) {
      return "PLAIN";
    }
    String words = sign(style.sign()) + (style.bare() ? "bare " : "");
    String length =
        style.length() == Style.Length.NORMAL
            ? ""
            : style.length().name().toLowerCase(Locale.ROOT) + " ";
    return (words + length + style.decimals().map(String::valueOf).orElse("")).strip();
  }

  private static String sign(Style.Sign sign) {
    return switch (sign) {
      case MINUS -> "";
      case BOTH -> "signed ";
      case NONE -> "magnitude ";
    };
  }
}
