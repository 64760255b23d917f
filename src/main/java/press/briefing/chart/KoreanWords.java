package press.briefing.chart;

import press.briefing.language.Particles;

/// Korean sentences.
record KoreanWords() implements Words {
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

  private static String topic(String name) {
    return with(name, "은(는)");
  }

  /// A word with its particle; with both forms where its reading is not known.
  private static String with(String word, String particle) {
    return word + Particles.choose(word, particle).orElse(particle);
  }
}
