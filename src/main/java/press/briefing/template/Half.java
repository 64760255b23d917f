package press.briefing.template;

import press.briefing.language.Language;
import press.briefing.model.Edition;
import press.briefing.model.Handle;
import press.briefing.template.engine.Words;

/// The means to write one half of the facing edition.
///
/// @param landscape tables of so many columns or more are as wide as the sheet in print
record Half(
    Edition edition,
    Words words,
    InlineMarkup inlines,
    BlockMarkup blocks,
    Pictures pictures,
    NoteMarkup notes,
    Citations citations,
    IndicatorViews indicators,
    int landscape) {
  Language language() {
    return edition.language();
  }

  /// What a figure or table is cited by in the language.
  Cited cited(Handle handle) {
    Cited own = Cited.of(handle, language());
    return new Cited(inlines.id(own.id()), own.label());
  }

  String tag() {
    return language().tag();
  }
}
