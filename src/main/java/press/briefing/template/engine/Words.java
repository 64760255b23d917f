package press.briefing.template.engine;

import java.util.Map;

/// What the page itself says in one language: heads, labels, the names of signs.
///
/// @param texts by key; a `{}` stands for what is filled in
public record Words(Map<String, String> texts) {
  public Words {
    texts = Map.copyOf(texts);
  }

  /// The text of a key, its `{}` filled in turn. A key that no file has shows itself.
  public String of(String key, Object... arguments) {
    String text = texts.getOrDefault(key, key);
    for (Object argument : arguments) {
      int gap = text.indexOf("{}");
      text = gap < 0 ? text : text.substring(0, gap) + argument + text.substring(gap + 2);
    }
    return text;
  }
}
