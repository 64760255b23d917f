package press.briefing.markup.lettering;

/// How specific a selector is: ids before classes before tags, each of them less than a thousand.
final class Specificity {
  private static final int ID = 1_000_000;
  private static final int CLASS = 1_000;
  private static final String NAME_END = "#.[:>+~ ,()*";

  private final String text;
  private int place;

  private Specificity(String text) {
    this.text = text;
  }

  static int of(String selector) {
    return new Specificity(selector).list();
  }

  /// That of the most specific selector up to the closing bracket.
  private int list() {
    int most = 0;
    int sum = 0;
    while (place < text.length() && text.charAt(place) != ')') {
      if (text.charAt(place) == ',') {
        most = Math.max(most, sum);
        sum = 0;
        place++;
      } else {
        sum += simple();
      }
    }
    place++;
    return Math.max(most, sum);
  }

  private int simple() {
    return switch (text.charAt(place++)) {
      case '#' -> {
        name();
        yield ID;
      }
      case '.' -> {
        name();
        yield CLASS;
      }
      case '[' -> {
        int end = text.indexOf(']', place);
        place = end < 0 ? text.length() : end + 1;
        yield CLASS;
      }
      case ':' -> pseudo();
      case '>', '+', '~', ' ', '*', '(' -> 0;
      default -> {
        name();
        yield 1;
      }
    };
  }

  private String name() {
    int start = place;
    while (place < text.length() && NAME_END.indexOf(text.charAt(place)) < 0) {
      place++;
    }
    return text.substring(start, place);
  }

  private int pseudo() {
    boolean element = text.startsWith(":", place);
    if (element) {
      place++;
    }
    String name = name();
    if (place >= text.length() || text.charAt(place) != '(') {
      return element || name.equals("before") || name.equals("after") ? 1 : CLASS;
    }
    place++;
    int inner = list();
    return switch (name) {
      case "is", "not", "has" -> inner;
      case "where" -> 0;
      default -> CLASS;
    };
  }
}
