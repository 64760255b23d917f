package press.briefing.diagnostic;

import java.util.Comparator;
import java.util.List;

/// A problem as a value; its words come from a [Catalogue].
///
/// @param arguments what the message quotes, in the order of the code's placeholders
public record Diagnostic(Severity severity, Code code, Place place, List<String> arguments)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(diagnostic -> diagnostic.code().word())
          .thenComparing(diagnostic -> String.join("\0", diagnostic.arguments()));

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
