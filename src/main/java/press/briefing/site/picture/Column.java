package press.briefing.site.picture;

import java.util.ArrayList;
import java.util.List;
import press.briefing.site.font.Letters;

/// A text in lines that break between words, and within a word that is longer than a line.
///
/// @param size of the letters
record Column(List<String> lines, double size) {
  private static final String CUT = "…";
  private static final int HALVINGS = 8;

  /// A word, or a piece of one that fits a line.
  private record Word(String text, double width) {}

  /// The text in the largest size that needs no more than some lines; cut short if none is small
  /// enough. The lines are of like length.
  static Column fitting(Letters letters, String text, double width, List<Integer> sizes, int most) {
    for (int size : sizes) {
      List<Word> words = words(letters, text, width / size);
      double space = letters.width(" ");
      int count = lines(words, space, width / size).size();
      if (count <= (size == sizes.getLast() ? most : most - 1)) {
        return new Column(balanced(words, space, width / size, count), size);
      }
    }
    return of(letters, text, width, sizes.getLast(), most);
  }

  /// The text in one size, cut after some lines; nothing where one line would be all of it that
  /// shows.
  static Column of(Letters letters, String text, double width, double size, int most) {
    List<Word> words = words(letters, text, width / size);
    double space = letters.width(" ");
    List<String> lines = lines(words, space, width / size);
    if (lines.size() <= most) {
      return new Column(balanced(words, space, width / size, lines.size()), size);
    }
    if (most < 2) {
      return new Column(List.of(), size);
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(letters, kept.getLast(), width / size));
    return new Column(kept, size);
  }

  private static String cut(Letters letters, String line, double width) {
    String rest = line;
    while (letters.width(rest + CUT) > width && !rest.isEmpty()) {
      int gap = rest.lastIndexOf(' ');
      rest = rest.substring(0, gap < 0 ? rest.offsetByCodePoints(rest.length(), -1) : gap);
    }
    return rest.replaceAll("[.,;:·…]+$", "") + CUT;
  }

  /// The narrowest lines that are no more.
  private static List<String> balanced(List<Word> words, double space, double width, int count) {
    double wide = width;
    double narrow = Math.max(width / 2, words.stream().mapToDouble(Word::width).max().orElse(0));
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (wide + narrow) / 2;
      if (lines(words, space, middle).size() <= count) {
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return lines(words, space, wide);
  }

  private static List<String> lines(List<Word> words, double space, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double filled = 0;
    for (Word word : words) {
      if (!line.isEmpty() && filled + space + word.width() > width) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      filled += (line.isEmpty() ? 0 : space) + word.width();
      line.append(line.isEmpty() ? "" : " ").append(word.text());
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<Word> words(Letters letters, String text, double width) {
    List<Word> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      while (letters.width(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
        String piece = rest.substring(0, fitting(letters, rest, width));
        words.add(new Word(piece, letters.width(piece)));
        rest = rest.substring(piece.length());
      }
      words.add(new Word(rest, letters.width(rest)));
    }
    words.removeIf(word -> word.text().isEmpty());
    return words;
  }

  /// How much of a word a line can hold: one letter at least.
  private static int fitting(Letters letters, String word, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (letters.width(word.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
