package press.briefing.language;

import java.util.function.Function;

/// The same thing in both languages.
public record Bilingual<T>(T ko, T en) {
  /// One value for both, as for proper nouns.
  public static <T> Bilingual<T> same(T value) {
    return new Bilingual<>(value, value);
  }

  /// The half of a language.
  public T in(Language language) {
    return switch (language) {
      case KO -> ko;
      case EN -> en;
    };
  }

  /// Both halves, each put through a function.
  public <R> Bilingual<R> map(Function<? super T, ? extends R> function) {
    return new Bilingual<>(function.apply(ko), function.apply(en));
  }
}
