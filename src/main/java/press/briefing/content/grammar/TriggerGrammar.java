package press.briefing.content.grammar;

import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Trigger;

/// Reads triggers.
///
///     trigger    = all { "or" all }
///     all        = one { "and" one }
///     one        = "not" one | "(" trigger ")" | comparison
///     comparison = value ( "<" | "<=" | ">" | ">=" | "=" ) number
public final class TriggerGrammar {
  private static final int MOST_STEPS = 40;

  private final Cursor cursor;
  private int steps;

  private TriggerGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /// The trigger that a text spells; anything else is an error at the character that does not fit.
  ///
  /// @param place of the first character
  public static Optional<Trigger> parse(String text, Place place, Diagnostics problems) {
    Cursor cursor = new Cursor(text, place);
    try {
      return Optional.of(new TriggerGrammar(cursor).whole());
    } catch (Misread e) {
      int character = text.codePointCount(0, e.index()) + 1;
      problems.error(
          Code.TRIGGER_SYNTAX, cursor.place(e.index()), text.strip(), character, e.expected());
      return Optional.empty();
    }
  }

  private Trigger whole() throws Misread {
    Trigger trigger = any();
    if (!cursor.isAtEnd()) {
      throw new Misread(cursor.index(), "trigger-end");
    }
    return trigger;
  }

  private Trigger any() throws Misread {
    Trigger trigger = all();
    while (takeWord("or")) {
      trigger = new Trigger.Or(trigger, all());
    }
    return trigger;
  }

  private Trigger all() throws Misread {
    Trigger trigger = one();
    while (takeWord("and")) {
      trigger = new Trigger.And(trigger, one());
    }
    return trigger;
  }

  private Trigger one() throws Misread {
    cursor.skipSpaces();
    if (++steps > MOST_STEPS) {
      throw new Misread(cursor.index(), "trigger-short");
    }
    if (takeWord("not")) {
      return new Trigger.Not(one());
    }
    Trigger trigger = cursor.take("(") ? bracketed() : Comparisons.read(cursor);
    cursor.skipSpaces();
    return trigger;
  }

  private Trigger bracketed() throws Misread {
    Trigger trigger = any();
    cursor.expect(")", "trigger-close");
    return trigger;
  }

  private boolean takeWord(String word) {
    int from = cursor.index();
    boolean next = cursor.takeAll(RefGrammar::isNamePart).equals(word);
    if (!next) {
      cursor.moveTo(from);
    }
    return next;
  }
}
