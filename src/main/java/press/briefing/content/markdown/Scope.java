package press.briefing.content.markdown;

import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Inline;

/// A text being read, with all that its parts turn to.
///
/// @param pictures empty where no picture may stand
record Scope(
    GuardedText text, Voice voice, Notes notes, Optional<Pictures> pictures, Diagnostics problems) {
  /// In which language it is written and who reads the inserts.
  record Voice(Language language, Inserts inserts) {}

  Place place(int offset) {
    return text.place(offset);
  }

  /// Reports something that is left out.
  void removed(String what, int offset) {
    problems.warning(Code.MARKUP_REMOVED, place(offset), what);
  }

  Optional<Inline> value(String inner, int offset) {
    return voice.inserts().value(inner, place(offset), problems);
  }

  /// The scope of a piece of this text that is read by itself as one line.
  Scope piece(int start, int end) {
    GuardedText piece = GuardedText.of(text.original(start, end), place(start));
    return new Scope(piece, voice, new Notes(), Optional.empty(), problems);
  }
}
