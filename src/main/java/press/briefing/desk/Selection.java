package press.briefing.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.tree.Keys;

/// Picks the issues that an order names from those the source holds.
record Selection(Order order, Diagnostics problems) {
  /// Names that addresses of shared pages need, in whatever letters: not every disk tells them
  /// apart.
  static final List<String> RESERVED =
      List.of("tags", "indicators", "checkpoints", "search", "assets", "feed", "index.html");

  private static final int MOST_LISTED = 12;

  /// The issues to be made. An unknown issue, an unusable id, two that differ in case alone and a
  /// source without issues are errors.
  List<IssueFiles> of(SourceFolder source) {
    order.issues().stream()
        .filter(id -> source.issues().stream().noneMatch(each -> each.id().equals(id)))
        .forEach(id -> reportAbsent(id, source));
    if (source.issues().isEmpty() && order.issues().isEmpty()) {
      problems.error(Code.SOURCE_EMPTY, Place.NOWHERE, order.source());
    }
    reportTwins(source.issues());
    return source.issues().stream()
        .filter(each -> order.wants(each.id()))
        .filter(this::hasUsableId)
        .toList();
  }

  private void reportTwins(List<IssueFiles> issues) {
    Map<String, IssueFiles> known = new HashMap<>();
    for (IssueFiles each : issues) {
      IssueFiles first = known.putIfAbsent(folded(each.id()), each);
      if (first != null && (order.wants(each.id()) || order.wants(first.id()))) {
        problems.error(Code.SOURCE_TWIN, place(each), first.id(), each.id());
      }
    }
  }

  private static String folded(String id) {
    return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Place place(IssueFiles issue) {
    return Place.of(issue.manuscripts().getFirst().path());
  }

  private void reportAbsent(String id, SourceFolder source) {
    if (source.publication() && source.gate().folders("").contains(id)) {
      problems.error(Code.MANUSCRIPT_NONE, Place.of(id), id);
    } else {
      problems.error(Code.ISSUE_UNKNOWN, Place.NOWHERE, id, listed(id, source));
    }
  }

  private static String listed(String id, SourceFolder source) {
    List<String> ids = source.issues().stream().map(IssueFiles::id).toList();
    String all = ids.isEmpty() ? "–" : Keys.closestFirst(id, ids);
    String some = Stream.of(all.split(", ")).limit(MOST_LISTED).collect(Collectors.joining(", "));
    return ids.size() > MOST_LISTED ? some + " …" : some;
  }

  private boolean hasUsableId(IssueFiles issue) {
    boolean usable = isValidId(issue.id());
    if (!usable) {
      String reserved = String.join(", ", RESERVED);
      problems.error(Code.SOURCE_ID, place(issue), issue.id(), reserved);
    }
    return usable;
  }

  /// Whether a name in NFC can be an issue's id.
  static boolean isValidId(String id) {
    boolean dots = id.chars().allMatch(each -> each == '.');
    boolean reserved = RESERVED.contains(id.toLowerCase(Locale.ROOT));
    return !dots && !reserved && id.codePoints().allMatch(Selection::isAllowed);
  }

  private static boolean isAllowed(int each) {
    return Character.isLetterOrDigit(each) || each == '-' || each == '_' || each == '.';
  }
}
