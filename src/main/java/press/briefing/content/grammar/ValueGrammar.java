package press.briefing.content.grammar;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Style;
import press.briefing.model.Inline;
import press.briefing.model.ValueRef;

/// Reads values: what stands between double braces, and the bare spelling that rules use.
///
///     value = ws ref { ws "," ws style } ws
///           | ws ref ws "?" words ":" words ":" words
///     ref   = id [ "." measure [ "(" args ")" ] ] [ "@" period ]
public final class ValueGrammar {
  private static final int BRACES = 2;

  private ValueGrammar() {}

  /// The value or choice that a text between `{{` and `}}` means. Anything else is an error at the
  /// character that does not fit.
  ///
  /// @param place of the opening braces
  public static Optional<Inline> parse(String inner, Place place, Diagnostics problems) {
    Cursor cursor = new Cursor(inner, place.at(place.line(), place.column() + BRACES));
    try {
      cursor.skipSpaces();
      ValueRef value = RefGrammar.read(cursor);
      cursor.skipSpaces();
      return cursor.take("?")
          ? Optional.of(choice(value, cursor, place))
          : styled(value, cursor, place, problems);
    } catch (Misread e) {
      problems.error(Code.VALUE_SYNTAX, cursor.place(e.index()), inner.strip());
      return Optional.empty();
    }
  }

  /// The reference that a text such as `capex.yoy@-1` spells; spaces around it do not matter, and
  /// any other text gives nothing.
  ///
  /// @param place of the first character
  public static Optional<ValueRef> ref(String text, Place place) {
    Cursor cursor = new Cursor(text, place);
    try {
      cursor.skipSpaces();
      ValueRef value = RefGrammar.read(cursor);
      cursor.skipSpaces();
      expectEnd(cursor);
      return Optional.of(value);
    } catch (Misread e) {
      return Optional.empty();
    }
  }

  /// Whether a text is an indicator's id as a whole.
  public static boolean isId(String text) {
    return RefGrammar.isId(text);
  }

  private static Inline choice(ValueRef value, Cursor cursor, Place place) throws Misread {
    int from = cursor.index();
    List<String> words = ChoiceWords.split(cursor.rest());
    if (words.size() != 3) {
      throw new Misread(from, "choice");
    }
    return new Inline.Choice(value, words.get(0), words.get(1), words.get(2), place);
  }

  private static Optional<Inline> styled(
      ValueRef value, Cursor cursor, Place place, Diagnostics problems) throws Misread {
    StyleWords words = new StyleWords(problems);
    while (cursor.take(",")) {
      cursor.skipSpaces();
      Place at = cursor.place();
      words.add(style(cursor), at);
      cursor.skipSpaces();
    }
    expectEnd(cursor);
    Optional<Style> style = words.style();
    return style.map(found -> new Inline.Value(value, found, place));
  }

  private static String style(Cursor cursor) throws Misread {
    int from = cursor.index();
    String word = cursor.takeAll(StyleWords::isLetter);
    if (word.isEmpty()) {
      throw new Misread(from, "style");
    }
    return word;
  }

  private static void expectEnd(Cursor cursor) throws Misread {
    if (!cursor.isAtEnd()) {
      throw new Misread(cursor.index(), "end");
    }
  }
}
