package press.briefing.model;

import java.util.List;
import java.util.stream.Stream;

/// What stands side by side in the facing edition. One half is empty where the other language has
/// nothing like it, and holds more than one thing where it says in two what the other says in one.
public record Facing<T>(List<T> first, List<T> second) {
  public Facing {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /// One thing in each half.
  public static <T> Facing<T> of(T first, T second) {
    return new Facing<>(List.of(first), List.of(second));
  }

  /// All of both halves, the first half before the second.
  public Stream<T> stream() {
    return Stream.concat(first.stream(), second.stream());
  }

  /// Whether each half holds one thing.
  public boolean isEven() {
    return first.size() == 1 && second.size() == 1;
  }
}
