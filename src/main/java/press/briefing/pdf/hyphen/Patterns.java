package press.briefing.pdf.hyphen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Patterns as they stand in their file, one a line and sorted by their letters.
///
/// They are not parsed: an index tells at which line the patterns with the same first three letters
/// begin.
final class Patterns {
  private static final int LETTERS = 28;
  private static final int NONE = 27;
  private static final int SHORTEST = 2;
  private static final int HEAD = 3;
  private static final int ABSENT = -1;

  private final byte[] text;
  private final int[] index = new int[LETTERS * LETTERS * LETTERS];

  /// @param text lines that begin with `%` are comments and stand before the patterns
  Patterns(byte[] text) {
    this.text = text;
    Arrays.fill(index, ABSENT);
    int previous = ABSENT;
    for (int line = 0; line < text.length; line = next(line)) {
      int key = text[line] == '%' ? ABSENT : key(line);
      if (key != previous) {
        index[key] = line;
        previous = key;
      }
    }
  }

  static Patterns read(String file) {
    try (InputStream in = Patterns.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("patterns left out of the build: " + file);
      }
      return new Patterns(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int next(int line) {
    int at = line;
    while (text[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /// Raises the levels before the letters of a word by the patterns that fit at a position.
  void raise(int[] levels, String word, int start) {
    int key = 0;
    for (int length = 1; length <= HEAD && start + length <= word.length(); length++) {
      key = key * LETTERS + letter(word.charAt(start + length - 1));
      if (length >= SHORTEST) {
        raiseAll(levels, word, start, length == HEAD ? key : key * LETTERS + NONE);
      }
    }
  }

  private void raiseAll(int[] levels, String word, int start, int key) {
    int line = index[key];
    while (line != ABSENT && line < text.length && key(line) == key) {
      if (fits(line, word, start)) {
        raise(levels, line, start);
      }
      line = next(line);
    }
  }

  private boolean fits(int line, String word, int start) {
    int letter = start;
    for (int at = line; text[at] != '\n'; at++) {
      if (!digit(text[at]) && (letter == word.length() || word.charAt(letter++) != text[at])) {
        return false;
      }
    }
    return true;
  }

  private void raise(int[] levels, int line, int start) {
    int letter = start;
    for (int at = line; text[at] != '\n'; at++) {
      if (digit(text[at])) {
        levels[letter] = Math.max(levels[letter], text[at] - '0');
      } else {
        letter++;
      }
    }
  }

  private int key(int line) {
    int key = 0;
    int letters = 0;
    for (int at = line; letters < HEAD && text[at] != '\n'; at++) {
      if (!digit(text[at])) {
        key = key * LETTERS + letter(text[at]);
        letters++;
      }
    }
    return letters == HEAD ? key : key * LETTERS + NONE;
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  private static int letter(int character) {
    return character == '.' ? 0 : character - 'a' + 1;
  }
}
