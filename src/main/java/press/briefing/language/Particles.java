package press.briefing.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Korean particles that wait for the word before them: `은(는)`, `이(가)`, `(으)로`, `(이)라`.
///
/// Any order and any place of the brackets is known: `은(는)`, `는(은)`, `(은)는`.
public final class Particles {
  private static final List<Particle> PLAIN =
      List.of(
          new Particle("은", "는"),
          new Particle("이", "가"),
          new Particle("을", "를"),
          new Particle("과", "와"),
          new Particle("아", "야"));

  /// What may follow 이, which falls out after a vowel.
  private static final List<String> AFTER_I =
      List.of(
          "라", "나", "랑", "며", "고", "면", "든", "란", "다", "자", "지", "니", "던", "야", "여", "요", "네", "래",
          "죠", "므", "시");

  /// 이 and a vowel that grow into one syllable after a vowel.
  private static final List<Particle> CONTRACTED =
      List.of(
          new Particle("이었다", "였다"),
          new Particle("이었", "였"),
          new Particle("이에요", "예요"),
          new Particle("이에", "예"),
          new Particle("이어", "여"));

  private static final Map<String, Particle> SPELLINGS = spellings();
  private static final Pattern ANY = any();

  /// How far before its bracket a particle may begin.
  private static final int LONGEST_HEAD =
      SPELLINGS.keySet().stream().mapToInt(each -> each.indexOf('(')).max().orElse(0);

  private Particles() {}

  /// A particle still to be chosen.
  ///
  /// @param start where it begins in the text
  /// @param end where the text goes on
  /// @param written as the writer wrote it
  public record Found(int start, int end, String written) {}

  /// All particles still to be chosen in a text, in order.
  public static List<Found> find(String text) {
    int bracket = text.indexOf('(');
    if (bracket < 0) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher matcher = ANY.matcher(text);
    for (int from = 0; bracket >= 0; bracket = text.indexOf('(', Math.max(from, bracket + 1))) {
      if (isAround(bracket, from, matcher)) {
        found.add(new Found(matcher.start(), matcher.end(), matcher.group()));
        from = matcher.end();
      }
    }
    return found;
  }

  /// Whether a bracket belongs to a particle, which every particle has one of.
  private static boolean isAround(int bracket, int from, Matcher matcher) {
    for (int start = Math.max(from, bracket - LONGEST_HEAD); start <= bracket; start++) {
      matcher.region(start, matcher.regionEnd());
      if (matcher.lookingAt() && matcher.end() > bracket) {
        return true;
      }
    }
    return false;
  }

  /// The form of a particle that follows a printed text.
  ///
  /// @param before everything printed before it in the paragraph, without marks
  /// @param written a spelling that [#find] gave
  /// @return empty where nothing tells how the text is read
  public static Optional<String> choose(String before, String written) {
    return choose(before, written, Dictionary.EMPTY);
  }

  /// As [#choose(String, String)], with the words that a publication adds.
  public static Optional<String> choose(String before, String written, Dictionary dictionary) {
    return Optional.ofNullable(SPELLINGS.get(written))
        .flatMap(particle -> SpokenEnd.coda(before, dictionary).map(particle::after));
  }

  /// The word at the end of a printed text on whose reading a particle depends; empty where there
  /// is none.
  public static String word(String before) {
    String end = SpokenEnd.end(before.stripTrailing());
    String last = end.substring(Math.max(end.lastIndexOf(' '), end.lastIndexOf('\n')) + 1);
    return last.replaceFirst("^[^\\p{L}\\p{N}]+", "");
  }

  private static Map<String, Particle> spellings() {
    Map<String, Particle> spellings = new LinkedHashMap<>();
    PLAIN.forEach(particle -> add(spellings, particle));
    for (String ending : AFTER_I) {
      Particle particle = new Particle("이" + ending, ending);
      spellings.put("(이)" + ending, particle);
      addTails(spellings, particle);
    }
    for (Particle particle : CONTRACTED) {
      spellings.put("(이)" + particle.closed().substring(1), particle);
      addTails(spellings, particle);
    }
    Particle toward = new Particle("으로", "로", true);
    spellings.put("(으)로", toward);
    addTails(spellings, toward);
    return Map.copyOf(spellings);
  }

  private static void add(Map<String, Particle> spellings, Particle particle) {
    addTails(spellings, particle);
    spellings.put("(" + particle.closed() + ")" + particle.open(), particle);
    spellings.put("(" + particle.open() + ")" + particle.closed(), particle);
  }

  private static void addTails(Map<String, Particle> spellings, Particle particle) {
    spellings.put(particle.closed() + "(" + particle.open() + ")", particle);
    spellings.put(particle.open() + "(" + particle.closed() + ")", particle);
  }

  private static Pattern any() {
    return Pattern.compile(
        SPELLINGS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }
}
