package press.briefing.chart;

import press.briefing.language.Dictionary;
import press.briefing.language.Particles;

/// Korean sentences.
///
/// @param dictionary how the publication reads words
record KoreanWords(Dictionary dictionary) implements Words {
  @Override
  public String standing(String name, Reading reading) {
    return topic(name) + " " + reading.period() + " " + with(reading.value(), "을(를)") + " 기록했다.";
  }

  @Override
  public String change(String name, Change change, Verb verb) {
    Reading first = change.first();
    Reading last = change.last();
    String level = with(last.value(), "(으)로");
    if (change.direction() == 0) {
      return topic(name) + " " + first.period() + "에도 " + last.period() + "에도 " + level + " 같았다.";
    }
    return topic(name)
        + " %s %s에서 %s %s ".formatted(first.period(), first.value(), last.period(), level)
        + past(change.direction() > 0, verb);
  }

  private static String past(boolean up, Verb verb) {
    if (verb.amount()) {
      return up ? "늘었다." : "줄었다.";
    }
    return up ? "올랐다." : "내렸다.";
  }

  @Override
  public String peak(Reading reading) {
    return "가장 높은 값인 " + topic(reading.value()) + " " + reading.period() + "에 나왔다.";
  }

  @Override
  public String forecast(Reading reading) {
    return reading.period() + "에는 " + with(reading.value(), "(으)로") + " 전망된다.";
  }

  @Override
  public String reference(String label, String value) {
    return "기준선은 " + value + "(" + label + ")에 있다.";
  }

  @Override
  public String remark(String period, String text) {
    return period + ": " + Words.ended(text);
  }

  private String topic(String name) {
    return with(name, "은(는)");
  }

  /// A word with its particle; where its reading is not known, `값` takes the particle.
  private String with(String word, String particle) {
    return Particles.choose(word, particle, dictionary)
        .map(chosen -> word + chosen)
        .orElseGet(() -> with(word + " 값", particle));
  }
}
