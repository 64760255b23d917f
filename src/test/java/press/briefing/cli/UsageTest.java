package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class UsageTest {
  private static final List<String> LOCALES = List.of("en_GB.UTF-8", "ko_KR.UTF-8");
  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = new Shop(folder);
  }

  private void refuses(String message, String... args) {
    assertEquals(message, shop.run(args).ends(2).err());
    assertEquals(List.of(), shop.names());
  }

  private static String error(String message, String hint) {
    return "error: "
        + message
        + "\n    "
        + hint
        + "\n1 error, 0 warnings. The last output is as it was.\n";
  }

  @Test
  void unknownEditionsAreRefused() {
    refuses(
        error("“fr” is not valid for --lang", "Valid: ko, en, both."), "build", "--lang", "ko,fr");
  }

  @Test
  void unknownWordsAreNamed() {
    refuses(
        error(
            "there is no command “deploy”",
            "Valid commands: build, publish. Help: briefing --help"),
        "deploy");
    refuses(
        error(
            "there is no option “--sttrict”",
            "Valid options: --strict, --out, --issue, --lang, --to, --draft, --as-of,"
                + " --allow-network, --jobs, --format, --help, --version, --quiet, --verbose,"
                + " --debug."),
        "build",
        "--sttrict");
    refuses(
        error(
            "“b” does not belong here",
            "Only one SOURCE can be given. Help: briefing build --help"),
        "build",
        "a",
        "b");
  }

  @Test
  void valuesAreChecked() {
    refuses(error("--out has no value", "Write: --out OUT"), "build", "-o");
    refuses(error("“docx” is not valid for --to", "Valid: pdf, html."), "build", "--to", "docx");
    refuses(
        error("“2026-11-31” is not valid for --as-of", "Valid: a date such as 2026-11-23."),
        "build",
        "--as-of=2026-11-31");
    refuses(
        error("“0” is not valid for --jobs", "Valid: a whole number from 1."),
        "build",
        "--jobs",
        "0");
    refuses(
        error("the option --out stands here a second time", "Keep one of the two."),
        "build",
        "-o",
        "a",
        "-o",
        "b");
  }

  @Test
  void absentSourceIsWrongUsage() {
    refuses(
        error(
            "there is no file or folder absent",
            "Give the path of a publication, an issue folder or a manuscript."),
        "build",
        "absent");
  }

  @Test
  void messagesFollowTheLocale() {
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      shop.with(Map.of(variable, "ko_KR.UTF-8"));
      assertEquals(
          """
          error: --jobs에 ‘x’은(는) 쓸 수 없습니다
              쓸 수 있는 값: 1 이상의 정수.
          오류 1개, 경고 0개. 지난 결과는 그대로입니다.
          """,
          shop.run("build", "--jobs", "x").ends(2).err());
    }
    shop.with(Map.of("LC_ALL", "C", "LANG", "ko_KR.UTF-8"));
    assertTrue(shop.run("build", "--jobs", "x").err().startsWith("error: “x” is not"));
  }

  @Test
  void helpNamesEveryOption() {
    for (String locale : LOCALES) {
      shop.with(Map.of("LANG", locale));
      String help = shop.run("build", "--help").ends(0).out();
      assertNames(help, new BuildCommand());
      assertNames(shop.run("publish", "--help").ends(0).out(), new PublishCommand());
      String whole = shop.run("--help").ends(0).out();
      for (String option : List.of("--help", "--version", "--quiet", "--verbose", "--debug")) {
        assertTrue(help.contains(option) && whole.contains(option), option);
      }
    }
  }

  private static void assertNames(String help, Object command) {
    new CommandLine(command)
        .getCommandSpec()
        .options()
        .forEach(option -> assertTrue(help.contains(option.longestName()), option.longestName()));
  }

  @Test
  void withoutACommandHelpIsShown() {
    assertTrue(shop.run().ends(2).err().startsWith("Usage: briefing COMMAND"));
    assertEquals("briefing\n", shop.run("--version").ends(0).out());
  }

  @Test
  void coloursNeedATerminal() {
    shop.onTerminal();
    assertTrue(shop.run("build", "absent").err().startsWith("\u001b[1;31merror:\u001b[0m there"));
    shop.with(Map.of("NO_COLOR", "1"));
    assertTrue(shop.run("build", "absent").err().startsWith("error: there"));
  }
}
