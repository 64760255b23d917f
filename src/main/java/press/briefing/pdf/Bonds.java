package press.briefing.pdf;

import java.util.Set;

/// Which words a line end never parts: a number and its unit, the parts of a date, a short last
/// word and the one before it.
final class Bonds {
  private static final Set<String> UNITS =
      Set.of(
          "billion",
          "million",
          "trillion",
          "thousand",
          "percent",
          "per",
          "pp",
          "bp",
          "bps",
          "GW",
          "MW",
          "kW",
          "TW",
          "GWh",
          "MWh",
          "kWh",
          "TWh",
          "kg",
          "g",
          "t",
          "km",
          "m",
          "cm",
          "mm",
          "nm",
          "GB",
          "TB",
          "PB",
          "MB",
          "GHz",
          "MHz",
          "V",
          "W",
          "months",
          "month",
          "weeks",
          "week",
          "days",
          "day",
          "years",
          "year",
          "quarters",
          "hours",
          "points",
          "%",
          "%p",
          "℃",
          "USD",
          "KRW",
          "EUR");
  private static final Set<String> PREFIXES =
      Set.of(
          "USD",
          "KRW",
          "EUR",
          "JPY",
          "CNY",
          "GBP",
          "US$",
          "No.",
          "Q1",
          "Q2",
          "Q3",
          "Q4",
          "H1",
          "H2",
          "p.",
          "Figure",
          "Table",
          "Checkpoint",
          "그림",
          "표",
          "체크포인트");
  private static final String KOREAN_PREFIX_ENDS = "림표트";
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Oct",
          "Nov",
          "Dec");
  private static final String[] COUNTERS = {
    "원", "달러", "유로", "엔", "위안", "파운드", "조", "억", "만", "천", "년", "월", "일", "개월", "분기", "주", "시", "분",
    "초", "명", "건", "개", "곳", "대", "배", "회", "차례", "번", "포인트", "퍼센트", "톤", "호"
  };
  private static final String SCALES = "조억만천백";
  private static final int SHORT_KOREAN = 4;
  private static final int SHORT_LATIN = 6;
  private static final int LONGEST_PAIR = 14;
  private static final int SHORTEST_LINE = 12;

  private Bonds() {}

  /// Whether the word that ends at `end` and the one that starts at `start` belong together.
  static boolean holds(Flow flow, int end, int start) {
    char last = flow.at(end - 1);
    char first = flow.at(start);
    if (Characters.digit(last)) {
      return counter(flow, start) || named(flow, start, UNITS) || named(flow, start, MONTHS);
    }
    if (SCALES.indexOf(last) >= 0 && Characters.digit(flow.at(end - 2))) {
      return Characters.digit(first) || counter(flow, start);
    }
    if ((last == '년' || last == '월') && Characters.digit(flow.at(end - 2))) {
      return datePart(flow, start) || first == '상' || first == '하';
    }
    return Characters.digit(first)
        && (latin(last) || KOREAN_PREFIX_ENDS.indexOf(last) >= 0)
        && prefix(flow, end);
  }

  private static boolean latin(char character) {
    return character < 0x80;
  }

  private static boolean counter(Flow flow, int start) {
    for (String each : COUNTERS) {
      if (startsWith(flow, start, each)) {
        return true;
      }
    }
    return false;
  }

  /// Whether figures and then 월, 일 or 분기 follow.
  private static boolean datePart(Flow flow, int start) {
    int position = start;
    while (Characters.digit(flow.at(position))) {
      position++;
    }
    char mark = flow.at(position);
    return position > start && (mark == '월' || mark == '일' || mark == '분');
  }

  private static boolean named(Flow flow, int start, Set<String> names) {
    int end = start;
    while (letter(flow.at(end)) && end - start < 12) {
      end++;
    }
    return end > start && names.contains(flow.slice(start, end));
  }

  private static boolean letter(char character) {
    return character == '%'
        || character == '℃'
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z');
  }

  private static boolean prefix(Flow flow, int end) {
    int start = end;
    while (start > 0 && !opensWord(flow.at(start - 1)) && end - start < 12) {
      start--;
    }
    String word = flow.slice(start, end);
    return PREFIXES.contains(word) || MONTHS.contains(word);
  }

  private static boolean opensWord(char before) {
    return Flow.blank(before) || BreakRules.neverEnds(before);
  }

  private static boolean startsWith(Flow flow, int start, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (flow.at(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether what begins at `start` ends the paragraph, and is too short for a line of its own.
  static boolean endsParagraph(Flow flow, int end, int start) {
    int limit = start + SHORT_LATIN + 2;
    int position = start;
    while (position < limit && flow.at(position) != Flow.END) {
      position++;
    }
    if (flow.at(flow.skipBlanks(position)) != Flow.END || start < SHORTEST_LINE) {
      return false;
    }
    int most = Characters.eastAsian(flow.at(start)) ? SHORT_KOREAN : SHORT_LATIN;
    return letters(flow, start, position) <= most
        && position - wordStart(flow, end) <= LONGEST_PAIR;
  }

  private static int letters(Flow flow, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Character.isLetterOrDigit(flow.at(i)) ? 1 : 0;
    }
    return count;
  }

  private static int wordStart(Flow flow, int end) {
    int start = end;
    while (start > 0 && !Flow.blank(flow.at(start - 1)) && end - start < LONGEST_PAIR) {
      start--;
    }
    return start;
  }
}
