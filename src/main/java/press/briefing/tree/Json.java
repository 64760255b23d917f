package press.briefing.tree;

import java.util.Optional;
import java.util.function.Consumer;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON. Numbers stay texts, so that no digit is lost.
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private interface Reading<T> {
    T read(JsonParser parser, JsonTree tree) throws Stop;
  }

  private final String text;
  private final JsonMarks marks;
  private final Diagnostics problems;

  private Json(String text, Place file, Diagnostics problems) {
    this.text = text;
    this.marks = new JsonMarks(text, file);
    this.problems = problems;
  }

  /// The document as nodes. Every problem is an error that is reported; only after a repeated key
  /// does the reading go on.
  public static Optional<Node> parse(String text, Place file, Diagnostics problems) {
    return new Json(text, file, problems).run(Json::whole);
  }

  /// Hands over the members of one array, each before the next is read, so that a large file needs
  /// little memory; or the rows of an object whose arrays are columns. Errors are reported; one is
  /// that there is neither.
  ///
  /// @param pointer RFC 6901, such as `/data/0/rows`; empty for the document itself
  public static void rows(
      String text, Place file, String pointer, Consumer<Node> row, Diagnostics problems) {
    new Json(text, file, problems).run((parser, tree) -> rows(parser, tree, pointer, row));
  }

  private static Node whole(JsonParser parser, JsonTree tree) throws Stop {
    parser.nextToken();
    Node node = tree.node();
    if (parser.nextToken() != null) {
      throw new Stop(Code.JSON_SYNTAX, tree.here(), "json-after");
    }
    return node;
  }

  private static int rows(JsonParser parser, JsonTree tree, String pointer, Consumer<Node> row)
      throws Stop {
    return new JsonRows(parser, tree, pointer).each(row);
  }

  private <T> Optional<T> run(Reading<T> reading) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return Optional.of(reading.read(parser, new JsonTree(parser, marks, problems)));
    } catch (Stop stop) {
      stop.report(problems);
    } catch (StreamConstraintsException e) {
      problems.error(Code.TREE_BUDGET, marks.place(e.getLocation()), "digits", 1000);
    } catch (JacksonException e) {
      misread(marks.place(e.getLocation()));
    }
    return Optional.empty();
  }

  private void misread(Place place) {
    int at = marks.offset();
    String found =
        at < text.length() ? Character.toString(text.codePointAt(at)).strip() : "json-end";
    problems.error(Code.JSON_SYNTAX, place, found.isEmpty() ? "json-line" : found);
  }
}
