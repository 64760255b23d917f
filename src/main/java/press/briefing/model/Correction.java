package press.briefing.model;

import java.time.LocalDate;
import java.util.List;

/// What was put right in an edition after it had appeared.
///
/// @param date when that was
public record Correction(LocalDate date, List<Inline> text) {
  public Correction {
    text = List.copyOf(text);
  }
}
