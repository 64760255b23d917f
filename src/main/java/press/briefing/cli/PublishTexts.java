package press.briefing.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Sentences on a published folder, in the language of messages.
///
/// @param language `ko` or `en`
/// @param place the folder as the reader named it
/// @param number of the release
record PublishTexts(String language, String place, int number) {
  /// How many files are what.
  ///
  /// @param size of those that are written
  record Counted(long added, long changed, long removed, long same, String size) {}

  private String in(String english, String korean) {
    return (language.equals("ko") ? korean : english).formatted(place, number);
  }

  String published() {
    return in("%s: release %d is published.", "%s: 릴리스 %d번을 게시했습니다.");
  }

  String planned() {
    return in(
        "%s: release %d would be published; nothing was touched.",
        "%s: 릴리스 %d번을 게시할 계획입니다. 아직 손대지 않았습니다.");
  }

  String wentBack() {
    return in("%s: back at release %d.", "%s: 릴리스 %d번으로 되돌렸습니다.");
  }

  String plannedBack() {
    return in(
        "%s: it would go back to release %d; nothing was touched.",
        "%s: 릴리스 %d번으로 되돌릴 계획입니다. 아직 손대지 않았습니다.");
  }

  String unchanged() {
    return in(
        "%s: release %d holds the same already; there is nothing to do.",
        "%s: 릴리스 %d번과 같습니다. 할 일이 없습니다.");
  }

  String changes(Counted counted) {
    String text =
        language.equals("ko")
            ? "새 파일 %d개, 바뀐 파일 %d개, 없앤 파일 %d개, 그대로인 파일 %d개(옮길 양 %s)."
            : "%d new, %d changed, %d removed, %d as they were (%s to move).";
    return text.formatted(
        counted.added(), counted.changed(), counted.removed(), counted.same(), counted.size());
  }

  String kept(List<Integer> numbers) {
    if (language.equals("ko")) {
      return numbers.isEmpty() ? "되돌릴 릴리스는 없습니다." : "되돌릴 수 있는 릴리스: " + listed(numbers, "번") + ".";
    }
    return numbers.isEmpty()
        ? "There is none to go back to."
        : "One can go back to " + listed(numbers, "") + ".";
  }

  private static String listed(List<Integer> numbers, String after) {
    return numbers.stream().map(each -> each + after).collect(Collectors.joining(", "));
  }
}
