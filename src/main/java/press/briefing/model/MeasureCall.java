package press.briefing.model;

import java.util.List;

/// A measure by name, with its arguments as written; whether there is such a measure is known to
/// the room that computes it.
public record MeasureCall(String name, List<String> arguments) {
  /// What a bare id means.
  public static final MeasureCall LATEST = new MeasureCall("latest", List.of());

  public MeasureCall {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String toString() {
    return arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
  }
}
