package press.briefing.template.engine;

import java.util.Map;
import press.briefing.language.Dictionary;
import press.briefing.language.Particles;

/// What the page itself says in one language: heads, labels, the names of signs.
///
/// @param texts by key; a `{}` stands for what is filled in
/// @param dictionary how words are read that a Korean particle follows
public record Words(Map<String, String> texts, Dictionary dictionary) {
  public Words {
    texts = Map.copyOf(texts);
  }

  /// Words without readings of a publication's own.
  public Words(Map<String, String> texts) {
    this(texts, Dictionary.EMPTY);
  }

  /// The text of a key, its `{}` filled in turn, a particle such as `은(는)` right behind one chosen
  /// by how it is read. A key that no file has shows itself.
  public String of(String key, Object... arguments) {
    String text = texts.getOrDefault(key, key);
    for (Object argument : arguments) {
      int gap = text.indexOf("{}");
      text = gap < 0 ? text : filled(text.substring(0, gap) + argument, text.substring(gap + 2));
    }
    return text;
  }

  private String filled(String before, String after) {
    return Particles.find(after).stream()
        .findFirst()
        .filter(found -> found.start() == 0)
        .flatMap(found ->
            Particles.choose(before, found.written(), dictionary)
                .map(chosen -> before + chosen + after.substring(found.end())))
        .orElse(before + after);
  }
}
