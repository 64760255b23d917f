package press.briefing.assembly;

import java.util.List;
import press.briefing.language.Language;

/// The languages of an issue.
///
/// @param made those whose editions are made now, in the order of the publication
/// @param shown those that the output will have, whether made now or carried over
/// @param facing whether the facing edition is made, which needs both
public record Languages(List<Language> made, List<Language> shown, boolean facing) {
  public Languages {
    made = List.copyOf(made);
    shown = List.copyOf(shown);
  }

  /// All of an issue, made at once.
  public static Languages all(List<Language> languages) {
    return new Languages(languages, languages, false);
  }

  /// The other languages in which the issue is shown.
  List<Language> beside(Language language) {
    return shown.stream().filter(each -> each != language).toList();
  }
}
