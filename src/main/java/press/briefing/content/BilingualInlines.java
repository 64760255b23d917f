package press.briefing.content;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.Inline;
import press.briefing.tree.Fields;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;

/// Reads a text with values in it that stands in both languages, or once for the edition it is in.
final class BilingualInlines {
  private static final Keys LANGUAGES = Keys.of("ko", "en");

  private BilingualInlines() {}

  static Optional<Bilingual<List<Inline>>> read(Fields fields, String key, Diagnostics problems) {
    return switch (fields.node(key).orElse(null)) {
      case null -> Optional.empty();
      case Node.Mapping mapping ->
          Fields.of(mapping, key, LANGUAGES, problems).flatMap(both -> pair(both, key, problems));
      case Node.Scalar scalar ->
          Optional.of(Bilingual.same(inlines(scalar, language(scalar), problems)));
      case Node.Sequence sequence -> {
        Fields.bilingual(key, sequence, problems);
        yield Optional.empty();
      }
    };
  }

  private static Optional<Bilingual<List<Inline>>> pair(
      Fields both, String key, Diagnostics problems) {
    Optional<Node.Scalar> ko = half(both, "ko", key);
    Optional<Node.Scalar> en = half(both, "en", key);
    return ko.flatMap(first ->
        en.map(second ->
            new Bilingual<>(
                inlines(first, Language.KO, problems), inlines(second, Language.EN, problems))));
  }

  private static Optional<Node.Scalar> half(Fields both, String language, String key) {
    return both.required(language, key + ": {ko: …, en: …}")
        .flatMap(given -> both.scalar(language));
  }

  /// One text for both is in Korean as soon as it holds Hangul: an edition prints only its own.
  private static Language language(Node.Scalar scalar) {
    boolean hangul =
        scalar.text().codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HANGUL);
    return hangul ? Language.KO : Language.EN;
  }

  /// The inlines of a text in YAML.
  static List<Inline> inlines(Node.Scalar scalar, Language language, Diagnostics problems) {
    return Markdown.inlines(scalar.text(), Scalars.start(scalar), language, problems);
  }
}
