package press.briefing.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The words of every [Code] in one language: a message and a hint each.
public final class Catalogue {
  private static final String WORD = "word.";
  private static final String NEAR = "near.";

  private final Properties texts;

  private Catalogue(Properties texts) {
    this.texts = texts;
  }

  /// The catalogue for a language tag: Korean for `ko` and its regions, English for all others.
  public static Catalogue of(String languageTag) {
    String language = languageTag.startsWith("ko") ? "ko" : "en";
    return new Catalogue(load("messages_" + language + ".properties"));
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /// What was found and what is valid.
  public String message(Diagnostic diagnostic) {
    return fill(text(diagnostic.code().word()), diagnostic.arguments());
  }

  /// What to do about it.
  public String hint(Diagnostic diagnostic) {
    return fill(text(diagnostic.code().word() + ".hint"), diagnostic.arguments());
  }

  private String text(String key) {
    return Objects.requireNonNull(texts.getProperty(key), () -> "no text for " + key);
  }

  private String fill(String pattern, List<String> arguments) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, from, open)
          .append(argument(pattern.substring(open + 1, close), arguments));
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private String argument(String placeholder, List<String> arguments) {
    return switch (placeholder) {
      case "open" -> "{{";
      case "close" -> "}}";
      default -> {
        if (placeholder.startsWith(NEAR)) {
          String[] two = placeholder.substring(NEAR.length()).split("\\.");
          yield near(argument(two[0], arguments), argument(two[1], arguments));
        }
        yield placeholder.startsWith(WORD)
            ? word(arguments.get(Integer.parseInt(placeholder.substring(WORD.length()))))
            : arguments.get(Integer.parseInt(placeholder));
      }
    };
  }

  /// A question whether the first of some valid words was meant, where it is spelt much like what
  /// was found; else nothing.
  private String near(String found, String valid) {
    String first = valid.split(", ", 2)[0];
    return Spelling.isNear(found, first) ? fill(text("word.near"), List.of(first)) : "";
  }

  /// An argument that is a term of the catalogue, such as `kind.list`, in its language; any other
  /// argument is quoted as it is.
  private String word(String argument) {
    return texts.getProperty(WORD + argument, argument);
  }
}
