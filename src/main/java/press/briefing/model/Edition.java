package press.briefing.model;

import java.util.List;
import press.briefing.language.Language;

/// The briefing in one language: every value printed, every particle chosen, every section with an
/// id.
///
/// @param counterparts the other languages this issue appears in
public record Edition(
    Language language,
    FrontMatter frontMatter,
    Copy copy,
    List<CheckpointRow> checkpoints,
    List<Language> counterparts) {
  public Edition {
    checkpoints = List.copyOf(checkpoints);
    counterparts = List.copyOf(counterparts);
  }
}
