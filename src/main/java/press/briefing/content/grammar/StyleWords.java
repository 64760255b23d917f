package press.briefing.content.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Style;
import press.briefing.tree.Keys;

/// Gathers the style words of one value. A word that does not exist, or contradicts an earlier one,
/// is an error.
final class StyleWords {
  private static final String DECIMALS = "decimals=";
  private static final List<String> VALID =
      List.of("signed", "magnitude", "short", "long", "bare", DECIMALS + "N");

  private final Map<String, String> byKind = new HashMap<>();
  private final Diagnostics problems;
  private boolean failed;

  StyleWords(Diagnostics problems) {
    this.problems = problems;
  }

  static boolean isLetter(int each) {
    return Character.isLetterOrDigit(each) || "=-_+%".indexOf(each) >= 0;
  }

  void add(String word, Place place) {
    String kind = kind(word);
    String earlier = byKind.putIfAbsent(kind, word);
    if (kind.isEmpty() || earlier != null) {
      String found = kind.isEmpty() ? word : earlier + ", " + word;
      problems.error(Code.VALUE_STYLE, place, found, Keys.closestFirst(word, VALID));
      failed = true;
    }
  }

  private static String kind(String word) {
    return switch (word) {
      case "signed", "magnitude" -> "sign";
      case "bare" -> word;
      case "short", "long" -> "length";
      default -> word.matches(DECIMALS + "[0-9]") ? DECIMALS : "";
    };
  }

  /// The style they ask for; empty if any word was an error.
  Optional<Style> style() {
    if (failed) {
      return Optional.empty();
    }
    boolean bare = byKind.containsKey("bare");
    return Optional.of(new Style(sign(), length(), bare, decimals()));
  }

  private Style.Sign sign() {
    return switch (Objects.requireNonNullElse(byKind.get("sign"), "")) {
      case "signed" -> Style.Sign.BOTH;
      case "magnitude" -> Style.Sign.NONE;
      default -> Style.Sign.MINUS;
    };
  }

  private Style.Length length() {
    return switch (Objects.requireNonNullElse(byKind.get("length"), "")) {
      case "short" -> Style.Length.SHORT;
      case "long" -> Style.Length.LONG;
      default -> Style.Length.NORMAL;
    };
  }

  private Optional<Integer> decimals() {
    return Optional.ofNullable(byKind.get(DECIMALS))
        .map(word -> Integer.parseInt(word.substring(DECIMALS.length())));
  }
}
