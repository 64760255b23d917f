package press.briefing.template.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import press.briefing.language.Dictionary;
import press.briefing.language.Particles;

/// What the page itself says in one language: heads, labels, the names of signs.
///
/// @param texts by key; a `{}` stands for what is filled in
/// @param dictionary how words are read that a Korean particle follows
/// @param undecided is told of a word whose reading is not known, and of its particle
public record Words(
    Map<String, String> texts, Dictionary dictionary, BiConsumer<String, String> undecided) {
  private static final String GAP = "{}";

  public Words {
    texts = Map.copyOf(texts);
  }

  /// Words of which nobody asks what is undecided.
  public Words(Map<String, String> texts, Dictionary dictionary) {
    this(texts, dictionary, (_, _) -> {});
  }

  /// Words without readings of a publication's own.
  public Words(Map<String, String> texts) {
    this(texts, Dictionary.EMPTY);
  }

  /// The text of a key, its `{}` filled in turn, a particle such as `은(는)` right behind one chosen
  /// by how it is read. A key that no file has shows itself.
  public String of(String key, Object... arguments) {
    StringBuilder done = new StringBuilder();
    String rest = texts.getOrDefault(key, key);
    for (Object argument : arguments) {
      int gap = rest.indexOf(GAP);
      if (gap < 0) {
        break;
      }
      done.append(rest, 0, gap).append(argument);
      rest = rest.substring(gap + GAP.length());
      Optional<Particles.Found> particle = particle(rest);
      if (particle.isPresent()) {
        done.append(chosen(done.toString(), particle.get().written()));
        rest = rest.substring(particle.get().end());
      }
    }
    return done + rest;
  }

  /// The one that a text begins with.
  private static Optional<Particles.Found> particle(String text) {
    return Particles.find(text).stream().findFirst().filter(found -> found.start() == 0);
  }

  private String chosen(String before, String written) {
    Optional<String> chosen = Particles.choose(before, written, dictionary);
    if (chosen.isEmpty()) {
      undecided.accept(Particles.word(before), written);
    }
    return chosen.orElse(written);
  }
}
