package press.briefing.content.grammar;

import java.util.ArrayList;
import java.util.List;

/// Divides the words of a choice by its colons. Where there are more than two, only those count
/// that stand free, so that `9:30` may be one of the words.
final class ChoiceWords {
  private ChoiceWords() {}

  static List<String> split(String text) {
    List<Integer> colons = colons(text, false);
    return cut(text, colons.size() > 2 ? colons(text, true) : colons);
  }

  private static List<Integer> colons(String text, boolean free) {
    List<Integer> found = new ArrayList<>();
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      if (!free || (isSpace(text, at - 1) && isSpace(text, at + 1))) {
        found.add(at);
      }
    }
    return found;
  }

  private static boolean isSpace(String text, int index) {
    return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
  }

  private static List<String> cut(String text, List<Integer> at) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int colon : at) {
      words.add(text.substring(from, colon).strip());
      from = colon + 1;
    }
    words.add(text.substring(from).strip());
    return words;
  }
}
