package press.briefing.tree;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Takes a node for what it should be, or says what it is instead.
record Kinds(Diagnostics problems) {
  private static final int DIGITS = 9;

  void wrong(String key, String wanted, Node found) {
    problems.error(Code.VALUE_KIND, found.place(), key, wanted, describe(found));
  }

  private static String describe(Node found) {
    return switch (found) {
      case Node.Scalar scalar -> scalar.isNothing() ? "kind.nothing" : scalar.text();
      case Node.Sequence sequence -> "kind.list";
      case Node.Mapping mapping -> "kind.mapping";
    };
  }

  Optional<Node.Scalar> text(String key, Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
      return Optional.of(scalar);
    }
    wrong(key, "kind.text", node);
    return Optional.empty();
  }

  Optional<Integer> integer(String key, Node node, int least, int most) {
    if (node instanceof Node.Scalar scalar && isInteger(scalar.text())) {
      int number = Integer.parseInt(scalar.text());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
      problems.error(Code.VALUE_CHOICE, node.place(), scalar.text(), key, least + "–" + most);
      return Optional.empty();
    }
    wrong(key, "kind.integer", node);
    return Optional.empty();
  }

  private static boolean isInteger(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    return text.length() > from
        && text.length() - from <= DIGITS
        && text.chars().skip(from).allMatch(each -> each >= '0' && each <= '9');
  }

  Optional<String> choice(String key, Node.Scalar scalar, List<String> words) {
    if (words.contains(scalar.text())) {
      return Optional.of(scalar.text());
    }
    problems.error(
        Code.VALUE_CHOICE,
        scalar.place(),
        scalar.text(),
        key,
        Keys.closestFirst(scalar.text(), words));
    return Optional.empty();
  }
}
