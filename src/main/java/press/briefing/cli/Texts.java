package press.briefing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What the command line says of itself, in the language of messages.
///
/// @param language `ko` or `en`
record Texts(String language) {
  /// The help of a command.
  String help(String command) {
    return resource(command + "_" + language + ".txt");
  }

  /// `briefing` and its version, as far as it is known.
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "briefing" : "briefing " + version;
  }

  private static String resource(String name) {
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean korean() {
    return language.equals("ko");
  }

  String made(int renditions, String seconds) {
    return korean()
        ? "파일 " + renditions + "개를 " + seconds + "초 만에 만들었습니다."
        : "Made "
            + renditions
            + (renditions == 1 ? " rendition" : " renditions")
            + " in "
            + seconds
            + " s.";
  }

  String pages(int pages) {
    return korean() ? pages + "쪽" : pages + (pages == 1 ? " page" : " pages");
  }

  String failed(Counts counts) {
    return korean()
        ? counted(counts) + ". 지난 결과는 그대로입니다."
        : counted(counts) + ". The last output is as it was.";
  }

  String unpublished(Counts counts) {
    return korean()
        ? counted(counts) + ". 게시된 것은 그대로입니다."
        : counted(counts) + ". What is published is as it was.";
  }

  String counted(Counts counts) {
    return korean()
        ? "오류 " + counts.errors() + "개, 경고 " + counts.warnings() + "개"
        : plural(counts.errors(), "error") + ", " + plural(counts.warnings(), "warning");
  }

  private static String plural(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  String remarks(long count) {
    return korean()
        ? "알림 " + count + "개는 -v를 붙이면 보입니다."
        : "-v shows " + plural(count, "remark") + ".";
  }

  String firstError() {
    return korean() ? "처음 오류:" : "First error:";
  }
}
