package press.briefing.assembly;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Inline;
import press.briefing.model.Label;
import press.briefing.model.PlainText;

/// What a link without text says of that in the edition to which it leads: `그림 2`, or a heading.
/// What comes first under an anchor keeps it.
final class References {
  private final Map<String, List<Inline>> names = new HashMap<>();

  /// An anchor with what it is called, as the writer wrote it; nothing is done without an anchor.
  void name(String id, List<Inline> words) {
    if (!id.isEmpty()) {
      names.putIfAbsent(id, words);
    }
  }

  /// An anchor with its label.
  void name(String id, Label label, Language language, Place place) {
    name(id, List.of(new Inline.Text(label.in(language), place)));
  }

  /// The words of a link within the edition; empty where what it leads to has none.
  ///
  /// @param printing prints the values of a heading
  Optional<String> words(String target, UnaryOperator<List<Inline>> printing) {
    return Optional.ofNullable(names.get(decoded(target).substring(1)))
        .map(words -> PlainText.of(printing.apply(words)))
        .filter(words -> !words.isBlank());
  }

  /// An address within the edition as the id is written, `#전망` for `#%EC%A0%84%EB%A7%9D`; any other
  /// as it is.
  static String decoded(String target) {
    if (!target.startsWith("#") || !target.contains("%")) {
      return target;
    }
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }
}
