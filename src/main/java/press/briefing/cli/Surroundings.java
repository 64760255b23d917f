package press.briefing.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What a run may know of the process it is in.
///
/// @param variables of the environment
/// @param folder the one relative paths count from
/// @param terminal whether somebody reads the messages on a terminal
public record Surroundings(Map<String, String> variables, Path folder, boolean terminal) {
  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /// Those of this process. The launcher says what only it can see: a terminal, and the locale
  /// before it made sure of UTF-8.
  public static Surroundings ofProcess() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    String locale = System.getProperty("briefing.locale");
    if (locale != null) {
      variables.put("LC_ALL", locale);
    }
    return new Surroundings(variables, Path.of(""), Boolean.getBoolean("briefing.terminal"));
  }

  /// The language tag of messages: `ko` or `en`.
  String language() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(this::variable)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .filter(each -> each.equals("ko") || each.startsWith("ko_") || each.startsWith("ko."))
        .map(_ -> "ko")
        .orElse("en");
  }

  /// Whether messages are coloured.
  boolean colours() {
    return terminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
  }

  private String variable(String name) {
    return variables.getOrDefault(name, "");
  }
}
