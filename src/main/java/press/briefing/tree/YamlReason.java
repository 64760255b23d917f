package press.briefing.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Why YAML cannot be read, as a word of the catalogues, and where the cause is best seen.
record YamlReason(String word, Optional<Mark> mark) {
  static YamlReason of(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Optional<Mark> at = e.getProblemMark();
    Optional<Mark> from = e.getContextMark().or(() -> at);
    if (problem.contains("unexpected end of stream") || problem.contains("document separator")) {
      return new YamlReason("yaml-quote", from);
    }
    if (context.contains("flow mapping") || context.contains("flow sequence")) {
      return new YamlReason("yaml-bracket", from);
    }
    return new YamlReason(word(problem), problem.contains("expected ':'") ? from : at);
  }

  private static String word(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "yaml-colon";
    }
    if (problem.contains("TAB")) {
      return "yaml-tab";
    }
    if (problem.contains("expected ':'")) {
      return "yaml-no-colon";
    }
    if (problem.contains("escape character") || problem.contains("hexadecimal")) {
      return "yaml-escape";
    }
    if (problem.contains("cannot start any token")) {
      return "yaml-sign";
    }
    return problem.contains("expected <block end>") ? "yaml-indent" : "yaml-other";
  }
}
