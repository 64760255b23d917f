package press.briefing.template;

import java.util.Map;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Medium;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.Templates;
import press.briefing.template.engine.Words;

/// Runs the small templates that set one table or figure.
///
/// @param data what they offer beside the page
record Partials(
    Templates templates, Medium medium, Words words, DataFiles data, Diagnostics problems) {
  /// What the template of a name makes of a record, which it knows by that name; nothing if it has
  /// an error.
  Markup set(String name, Record view) {
    return set(name, name, view);
  }

  /// The same where the template knows the record by another name than its own.
  Markup set(String name, String known, Record view) {
    Map<String, Object> model =
        Map.of(known, view, "words", words.texts(), "print", medium == Medium.PRINT);
    return templates.run(name + ".ftlh", model, problems).map(Markup::new).orElse(Markup.NONE);
  }
}
