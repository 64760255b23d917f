package press.briefing.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Korean reads words in Latin letters: known words, and acronyms letter by letter.
final class LatinReading {
  private static final List<String> LETTERS =
      List.of(
          "에이", "비", "씨", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피",
          "큐", "알", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트");

  /// `HBM`, `OpenAI`, `X`: the end is read by letters.
  private static final Pattern ACRONYM = Pattern.compile("(^|[A-Z])[A-Z]$|^[a-z]$");

  /// `GPUs`, `LLMs`.
  private static final Pattern PLURAL = Pattern.compile("^[A-Z]{2,}s$");

  /// `Bank` of `HanaBank`.
  private static final Pattern LAST_WORD = Pattern.compile("(?<=[a-z])[A-Z][a-z]+$");

  private LatinReading() {}

  /// The reading of a word or of its end; empty for a word that is not known.
  static Optional<String> of(String word) {
    Optional<String> known = Readings.BUILT_IN.word(word);
    if (known.isPresent()) {
      return known;
    }
    if (PLURAL.matcher(word).find()) {
      return Optional.of("스");
    }
    if (ACRONYM.matcher(word).find()) {
      return Optional.of(LETTERS.get(Character.toUpperCase(word.charAt(word.length() - 1)) - 'A'));
    }
    Matcher last = LAST_WORD.matcher(word);
    return last.find() ? Readings.BUILT_IN.word(last.group()) : Optional.empty();
  }
}
