package press.briefing.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// How Korean reads what is not Hangul: units behind numbers, Latin words, single signs.
///
/// @param units by their spelling, upper and lower case apart
/// @param words in lower case
/// @param signs by one character
record Readings(Map<String, String> units, Map<String, String> words, Map<String, String> signs) {
  /// The readings that every publication shares.
  static final Readings BUILT_IN =
      new Readings(table("units.txt"), table("words.txt"), table("signs.txt"));

  Optional<String> unit(String written) {
    return Optional.ofNullable(units.get(written));
  }

  Optional<String> word(String written) {
    return Optional.ofNullable(words.get(written.toLowerCase(Locale.ROOT)));
  }

  Optional<String> sign(String written) {
    return Optional.ofNullable(signs.get(written));
  }

  /// Lines of a spelling and its reading; a line that begins with `//` is a comment.
  private static Map<String, String> table(String name) {
    try (InputStream file = Readings.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
