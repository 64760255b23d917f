package press.briefing.site.picture;

import java.util.ArrayList;
import java.util.List;
import press.briefing.site.font.Letters;

/// A text in lines that break between words, and within a word that is longer than a line.
///
/// @param size of the letters
record Column(List<String> lines, double size) {
  private static final String CUT = "…";
  private static final int HALVINGS = 12;

  /// The text in the largest size that needs no more than some lines; cut short if none is small
  /// enough. The lines are of like length.
  static Column fitting(Letters letters, String text, double width, List<Integer> sizes, int most) {
    for (int size : sizes) {
      List<String> lines = lines(letters, text, width / size);
      int fewer = size == sizes.getLast() ? most : most - 1;
      if (lines.size() <= fewer) {
        return new Column(balanced(letters, text, width / size, lines.size()), size);
      }
    }
    return of(letters, text, width, sizes.getLast(), most);
  }

  /// The text in one size, cut after some lines; nothing where one line would be all of it that
  /// shows.
  static Column of(Letters letters, String text, double width, double size, int most) {
    List<String> lines = lines(letters, text, width / size);
    if (lines.size() <= most) {
      return new Column(balanced(letters, text, width / size, lines.size()), size);
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
    while (letters.width(rest + CUT) > width && rest.contains(" ")) {
      rest = rest.substring(0, rest.lastIndexOf(' '));
    }
    return rest + CUT;
  }

  /// The narrowest lines that are no more.
  private static List<String> balanced(Letters letters, String text, double width, int count) {
    double wide = width;
    double narrow = width / 2;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (wide + narrow) / 2;
      if (lines(letters, text, middle).size() <= count) {
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return lines(letters, text, wide);
  }

  private static List<String> lines(Letters letters, String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || letters.width(longer) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
      while (letters.width(line) > width && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(letters, line, width);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
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
