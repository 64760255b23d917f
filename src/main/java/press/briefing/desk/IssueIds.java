package press.briefing.desk;

import java.util.List;

/// Which names can stand in an address.
final class IssueIds {
  /// Names that addresses of shared pages need.
  static final List<String> RESERVED =
      List.of("tags", "indicators", "checkpoints", "search", "assets", "feed");

  private IssueIds() {}

  /// Whether a name in NFC can be an issue's id.
  static boolean isValid(String id) {
    boolean dots = id.chars().allMatch(each -> each == '.');
    return !dots && !RESERVED.contains(id) && id.codePoints().allMatch(IssueIds::isAllowed);
  }

  private static boolean isAllowed(int each) {
    return Character.isLetterOrDigit(each) || each == '-' || each == '_' || each == '.';
  }
}
