package press.briefing.chart;

import press.briefing.quantity.Frequency;

/// English sentences.
record EnglishWords() implements Words {
  @Override
  public String standing(String name, Reading reading) {
    return name + " stood at " + when(reading) + ".";
  }

  @Override
  public String change(String name, Change change, Verb verb) {
    String when = when(change.first());
    return switch (change.direction()) {
      case 0 -> name + " stood at " + when + " and was the same " + time(change.last()) + ".";
      case 1 -> name + " rose from " + when + " to " + when(change.last()) + ".";
      default -> name + " fell from " + when + " to " + when(change.last()) + ".";
    };
  }

  @Override
  public String peak(Reading reading) {
    return "The peak was " + when(reading) + ".";
  }

  @Override
  public String forecast(Reading reading) {
    return "It is forecast at " + when(reading) + ".";
  }

  @Override
  public String reference(String label, String value) {
    return "A line marks " + value + " (" + label + ").";
  }

  @Override
  public String remark(String period, String text) {
    return period + ": " + Words.ended(text);
  }

  private static String when(Reading reading) {
    return reading.value() + " " + time(reading);
  }

  private static String time(Reading reading) {
    return (reading.frequency() == Frequency.DAY ? "on " : "in ") + reading.period();
  }
}
