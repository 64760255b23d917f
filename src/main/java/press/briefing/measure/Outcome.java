package press.briefing.measure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import press.briefing.diagnostic.Code;

/// What a computation gives: a value, or the reason why there is none.
sealed interface Outcome<T> {
  record Known<T>(T value) implements Outcome<T> {}

  record Refused<T>(Refusal reason) implements Outcome<T> {}

  static <T> Outcome<T> refused(Code code, String... arguments) {
    return new Refused<>(Refusal.of(code, arguments));
  }

  /// Goes on with the value; a refusal stays what it is.
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Known<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal reason) -> new Refused<>(reason);
    };
  }

  /// The value put through a function that cannot fail.
  default <R> Outcome<R> map(Function<? super T, R> function) {
    return then(value -> new Known<>(function.apply(value)));
  }

  /// The same, with another reason if it was refused.
  default Outcome<T> otherwise(UnaryOperator<Refusal> function) {
    return switch (this) {
      case Known<T> known -> known;
      case Refused<T>(Refusal reason) -> new Refused<>(function.apply(reason));
    };
  }

  /// The value; empty if it was refused.
  default Optional<T> known() {
    return switch (this) {
      case Known<T>(T value) -> Optional.of(value);
      case Refused<T> refused -> Optional.empty();
    };
  }
}
