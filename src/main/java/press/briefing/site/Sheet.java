package press.briefing.site;

import java.util.Map;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.template.engine.Markup;

/// What a shared page says of itself.
///
/// @param path in the output folder
/// @param versions the paths of the same page in each of its languages; none where no other
///   language has it
/// @param script the name of the asset that it runs
/// @param data what machines read, ready to stand in the head
record Sheet(
    String path,
    Language language,
    String title,
    String description,
    Map<Language, String> versions,
    Optional<String> script,
    Markup data) {
  Sheet {
    versions = Map.copyOf(versions);
  }

  static Sheet of(String path, Language language, String title, Map<Language, String> versions) {
    return new Sheet(path, language, title, "", versions, Optional.empty(), Markup.NONE);
  }

  Sheet describedAs(String text) {
    return new Sheet(path, language, title, text, versions, script, data);
  }

  Sheet running(String asset) {
    return new Sheet(path, language, title, description, versions, Optional.of(asset), data);
  }

  Sheet with(Markup newData) {
    return new Sheet(path, language, title, description, versions, script, newData);
  }
}
