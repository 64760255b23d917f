package press.briefing.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Reads YAML: one document, keys that are texts, every scalar as it is written.
///
/// Aliases are followed within a budget. Tags, merge keys and further documents are not read.
public final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private final String text;
  private final Marks marks;
  private final Diagnostics problems;

  private Yaml(String text, Marks marks, Diagnostics problems) {
    this.text = text;
    this.marks = marks;
    this.problems = problems;
  }

  /// The document as nodes; an empty one is a mapping without entries. Every problem is an error
  /// that is reported; only after a repeated key does the reading go on.
  ///
  /// @param start where `text` begins in its file, so that places are right in front matter too
  public static Optional<Node> parse(String text, Place start, Diagnostics problems) {
    return new Yaml(text, new Marks(start), problems).read();
  }

  private Optional<Node> read() {
    try {
      ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
      return Optional.of(new YamlTree(parser, marks, problems).document());
    } catch (Stop stop) {
      stopped(stop);
    } catch (MarkedYamlEngineException e) {
      misread(e);
    } catch (YamlEngineException e) {
      problems.error(Code.YAML_SYNTAX, marks.start(), "yaml-character");
    }
    return Optional.empty();
  }

  private void stopped(Stop stop) {
    int line = stop.place().line() - Math.max(1, marks.start().line());
    if (stop.code() != Code.FRONT_MATTER_QUOTES || !reportUnquoted(line)) {
      stop.report(problems);
    }
  }

  private void misread(MarkedYamlEngineException e) {
    if (!reportUnquoted(e.getProblemMark().map(mark -> mark.getLine()).orElse(0))) {
      YamlReason reason = YamlReason.of(e);
      problems.error(Code.YAML_SYNTAX, marks.place(reason.mark()), reason.word());
    }
  }

  private boolean reportUnquoted(int line) {
    Optional<UnquotedValue> found = UnquotedValue.near(text.lines().toList(), line);
    found.ifPresent(value ->
        problems.error(
            Code.FRONT_MATTER_QUOTES,
            marks.place(value.line(), value.column()),
            value.corrected()));
    return found.isPresent();
  }
}
