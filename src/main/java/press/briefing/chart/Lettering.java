package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;

/// How wide words are, close enough to keep them apart: the advances of the house face at its
/// boldest, in thousandths of the size. Wider than the text weight, so that other faces fit as
/// well.
final class Lettering {
  private static final int HANGUL = 880;
  private static final int OTHER = 700;
  private static final int[] LATIN = {
    230, 307, 376, 624, 630, 960, 648, 197, 390, 390, 539, 653, 287, 449, 282, 371, 660, 469, 610,
    639, 657, 627, 643, 575, 644, 643, 282, 282, 653, 653, 653, 538, 874, 718, 637, 724, 701, 589,
    562, 732, 720, 266, 547, 663, 546, 883, 709, 753, 623, 754, 632, 630, 643, 704, 718, 999, 686,
    695, 641, 390, 371, 390, 467, 456, 478, 558, 611, 563, 611, 574, 367, 608, 600, 257, 257, 558,
    257, 879, 598, 590, 608, 608, 390, 539, 370, 597, 562, 819, 551, 562, 549, 390, 355, 390, 653
  };

  private Lettering() {}

  /// The width of a line of text at a size.
  static double width(String text, double size) {
    int sum = 0;
    int letter;
    for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
      letter = text.codePointAt(at);
      sum += advance(letter);
    }
    return sum * size / 1000;
  }

  private static int advance(int letter) {
    if (letter >= ' ' && letter < ' ' + LATIN.length) {
      return LATIN[letter - ' '];
    }
    if (letter >= 0x1100 && letter < 0x20000) {
      return letter >= 0x2000 && letter < 0x2e80 ? sign(letter) : HANGUL;
    }
    return letter >= 0x20000 ? 1000 : sign(letter);
  }

  private static int sign(int letter) {
    return switch (letter) {
      case '’', '‘', '·', '\u00a0', '\u2009' -> 282;
      case '−' -> 653;
      case '–' -> 479;
      case '“', '”' -> 485;
      case '…', '—', '↑', '↓' -> 966;
      default -> OTHER;
    };
  }

  /// Text in lines of at most a width; a word is only broken if it is wider than that by itself.
  static List<String> wrap(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(broken(longer, size, width, lines));
    }
    lines.add(line.toString());
    return lines;
  }

  private static String broken(String word, double size, double width, List<String> lines) {
    String rest = word;
    while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }
}
