package press.briefing.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the end of a printed text is read aloud in Korean: `1,164억`, `$5`, `3.4GW`, `HBM`.
final class SpokenEnd {
  /// `$1조 2,345억`, `US$5bn`, `KRW 1,000`: the currency is read last.
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?:(?<sign>[$€£¥￥₩₹₫])|(?<![A-Za-z])(?<code>[A-Z]{3}))"
              + " ?[0-9][0-9,.~–-]*(?: ?[만억조경]| [0-9][0-9,.]*)*"
              + "(?: ?(?:[kKmMbBT]|mn|bn|tn|thousand|million|billion|trillion))?$");

  /// `12.5달러/시간`, `10m/s`: read as so much an hour, the part before the stroke last.
  private static final Pattern PER =
      Pattern.compile("(?<amount>[0-9][^\\s/]*[^\\s/0-9.,])/[^\\s/0-9]+$");

  private static final Pattern WITH_UNIT =
      Pattern.compile("[0-9][만억조경]? ?(?<unit>[A-Za-z%°µμΩ][A-Za-z0-9%²³₂/]*)$");
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])[0-9][0-9,]*(\\.[0-9]+)*$");
  private static final Pattern FRACTION =
      Pattern.compile("(?<![0-9.,/])(?<part>[0-9]{1,3})/[0-9]{1,3}$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+$");

  private static final String POWERS = "만억조경";

  /// More of a text than anybody needs to see how it ends.
  private static final int TAIL = 400;

  private final String text;
  private final Dictionary dictionary;

  private SpokenEnd(String text, Dictionary dictionary) {
    this.text = text;
    this.dictionary = dictionary;
  }

  /// The coda of what is said last; empty where nothing tells how the text is read.
  static Optional<Coda> coda(String text, Dictionary dictionary) {
    return reading(text, dictionary).map(SpokenEnd::coda);
  }

  /// The reading of the last word, number, unit or sign, in Hangul.
  static Optional<String> reading(String text, Dictionary dictionary) {
    return new SpokenEnd(end(text), dictionary).reading();
  }

  /// The last of a text that is read, without what closes it.
  static String end(String text) {
    String tail = text.substring(Math.max(0, text.length() - TAIL)).replace('\u00a0', ' ');
    return Closings.peel(Normalizer.normalize(tail, Normalizer.Form.NFC));
  }

  private Optional<String> reading() {
    return isPlain() ? ownWord().or(this::lastCharacter) : closely();
  }

  /// Whether a syllable of Hangul ends it that is no power of ten, and so nothing before counts.
  private boolean isPlain() {
    return !text.isEmpty()
        && Coda.isSyllable(text.charAt(text.length() - 1))
        && POWERS.indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf('/') < 0;
  }

  private Optional<String> closely() {
    return Stream.<Function<SpokenEnd, Optional<String>>>of(
            SpokenEnd::ownWord,
            SpokenEnd::currencyBefore,
            SpokenEnd::per,
            SpokenEnd::unit,
            SpokenEnd::number,
            SpokenEnd::word,
            SpokenEnd::lastCharacter)
        .flatMap(each -> each.apply(this).stream())
        .findFirst();
  }

  private Optional<String> ownWord() {
    return dictionary.end(text);
  }

  private Optional<String> currencyBefore() {
    Matcher matcher = PREFIXED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String sign = matcher.group("sign");
    return sign == null ? currency(matcher.group("code")) : Readings.BUILT_IN.sign(sign);
  }

  private static Optional<String> currency(String code) {
    return KnownCurrency.of(code).map(KnownCurrency::korean);
  }

  private Optional<String> per() {
    Matcher matcher = PER.matcher(text);
    return matcher.find()
        ? new SpokenEnd(text.substring(0, matcher.end("amount")), dictionary).reading()
        : Optional.empty();
  }

  private Optional<String> unit() {
    Matcher matcher = WITH_UNIT.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String unit = matcher.group("unit");
    return Readings.BUILT_IN.unit(unit).or(() -> currency(unit));
  }

  private Optional<String> number() {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find()
        ? Optional.of(SpokenNumber.end(matcher.group())).filter(end -> !isOtherAsFraction(end))
        : Optional.empty();
  }

  /// Whether `2/3` ends otherwise if it is read as a fraction, which names the 2 last. Nobody knows
  /// whether it is one.
  private boolean isOtherAsFraction(String end) {
    Matcher matcher = FRACTION.matcher(text);
    return matcher.find() && coda(SpokenNumber.end(matcher.group("part"))) != coda(end);
  }

  private static Coda coda(String reading) {
    return Coda.of(reading.charAt(reading.length() - 1));
  }

  private Optional<String> word() {
    Matcher matcher = WORD.matcher(withoutAccents());
    return matcher.find() ? LatinReading.of(matcher.group()) : Optional.empty();
  }

  private String withoutAccents() {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }

  private Optional<String> lastCharacter() {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    return Coda.isSyllable(last)
        ? Optional.of(Character.toString(last))
        : Readings.BUILT_IN.sign(Character.toString(last));
  }
}
