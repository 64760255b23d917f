package press.briefing.template;

import press.briefing.language.Language;
import press.briefing.model.Handle;

/// What a figure or table is cited by, for templates.
///
/// @param id its anchor; may be empty
/// @param label such as `그림 2`; empty where nothing is counted
record Cited(String id, String label) {
  /// Of what nobody cites.
  static final Cited NONE = new Cited("", "");

  static Cited of(Handle handle, Language language) {
    return new Cited(
        handle.id().orElse(""), handle.label().map(each -> each.in(language)).orElse(""));
  }

  /// A text that begins with the label.
  String before(String text) {
    return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
  }
}
