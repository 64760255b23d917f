package press.briefing.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.briefing.tree.JsonObject;

/// The index of one language: which documents hold which tokens, in parts that a browser loads when
/// it needs them.
public final class Index {
  private static final int FEW = 4;
  private static final int SOME = 40;
  private static final int BASE = Character.MAX_RADIX;

  private final List<JsonObject> documents = new ArrayList<>();
  private final Map<String, Postings> postings = new HashMap<>();

  /// Adds a document.
  ///
  /// @param shown what a result says of it
  /// @param head its title and the like, whose words weigh more
  public void add(JsonObject shown, String head, String text) {
    int number = documents.size();
    documents.add(shown);
    Set<String> weighty = Tokens.of(head);
    weighty.forEach(token -> post(token, number, true));
    Tokens.of(text).stream()
        .filter(token -> !weighty.contains(token))
        .forEach(token -> post(token, number, false));
  }

  /// A posting is the distance from the one before, and a `!` where the word is in the head.
  private void post(String token, int number, boolean weighty) {
    postings.computeIfAbsent(token, _ -> new Postings()).add(number, weighty);
  }

  private static final class Postings {
    private final StringBuilder list = new StringBuilder();
    private int last;

    void add(int number, boolean weighty) {
      list.append(list.isEmpty() ? "" : ",")
          .append(Integer.toString(number - last, BASE))
          .append(weighty ? "!" : "");
      last = number;
    }
  }

  /// How many parts it has: more for more documents. Letters of Hangul spread evenly over these.
  public int parts() {
    if (documents.size() <= FEW) {
      return 1;
    }
    return documents.size() <= SOME ? 13 : 61;
  }

  /// Its files by name, first the one of documents. A token lies in the part that its first letter
  /// tells.
  public Map<String, String> files() {
    List<StringBuilder> parts = new ArrayList<>();
    for (int i = 0; i < parts(); i++) {
      parts.add(new StringBuilder());
    }
    new TreeMap<>(postings)
        .forEach((token, found) ->
            parts
                .get(token.codePointAt(0) % parts())
                .append(token)
                .append(' ')
                .append(found.list)
                .append('\n'));
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "documents",
        "briefing.documents(" + new JsonObject().objects("documents", documents) + ");\n");
    for (int i = 0; i < parts.size(); i++) {
      JsonObject part = new JsonObject().number("part", i).text("lists", parts.get(i).toString());
      files.put(String.valueOf(i), "briefing.part(" + part + ");\n");
    }
    return files;
  }
}
