package press.briefing.chart;

/// Korean sentences, built so that no particle depends on how a name or a number is read.
record KoreanWords() implements Words {
  @Override
  public String standing(String name, Reading reading) {
    return name + ": " + when(reading) + ".";
  }

  @Override
  public String change(String name, Change change, Verb verb) {
    String from = name + ": " + when(change.first()) + "에서 ";
    return switch (change.direction()) {
      case 0 -> from + "출발해 " + change.last().period() + "에도 같았다.";
      case 1 -> from + when(change.last()) + "까지 " + (verb.amount() ? "늘었다." : "올랐다.");
      default -> from + when(change.last()) + "까지 " + (verb.amount() ? "줄었다." : "내렸다.");
    };
  }

  @Override
  public String peak(Reading reading) {
    return "가장 높은 값: " + when(reading) + ".";
  }

  private static String when(Reading reading) {
    return reading.period() + " " + reading.value();
  }
}
