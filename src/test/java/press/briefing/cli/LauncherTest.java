package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Tries the launcher with a JVM and a Maven that only tell how they were called.
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for word in "$@"; do
        case $word in
          -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;;
          */src/launch/sample) echo noise; exit 0 ;;
          -XX:AOTCache=*) echo "cached" ;;
        esac
      done
      while [ "$1" != -jar ]; do shift; done
      shift 2
      echo "$0: $*"
      exit 7
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo noise
      for word in "$@"; do
        case $word in -Djar.file=*) echo jar >"${word#*=}"; echo "$JAVA_HOME" >>"$LOG" ;; esac
      done
      """;

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void install() throws IOException {
    root = Files.createDirectories(folder.resolve("a program"));
    Files.createDirectories(root.resolve("src/main"));
    Files.createDirectories(root.resolve("src/launch/sample"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    script(root.resolve("briefing"), Files.readString(Path.of("briefing")));
    script(folder.resolve("bin/mvn"), MAVEN);
    jdk("jdk-24", "24.0.2");
    jdk("jdk-26", "26-ea");
  }

  private void jdk(String name, String version) throws IOException {
    script(folder.resolve(name + "/bin/java"), JAVA);
    script(folder.resolve(name + "/bin/javac"), "");
    Files.writeString(
        folder.resolve(name + "/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private String run(int code, Map<String, String> variables, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", root.resolve("briefing").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(LauncherTest::isKnownToLauncher);
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("HOME", folder.resolve("home dir").toString());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("LOG", folder.resolve("log").toString());
    builder.environment().putAll(variables);
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(code, process.waitFor(), err());
    return out;
  }

  private static boolean isKnownToLauncher(String name) {
    return name.matches("(BRIEFING_)?JAVA.*|XDG_CACHE_HOME|ASDF_DATA_DIR|MAVEN_OPTS|LC_.*|LANG");
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  private Map<String, String> javaHome(String name) {
    return Map.of("JAVA_HOME", folder.resolve(name).toString());
  }

  private void limit(String least) throws IOException {
    String text = Files.readString(root.resolve("briefing"));
    Files.writeString(root.resolve("briefing"), text.replace("least=25", "least=" + least));
  }

  @Test
  void buildsAndPreparesOnceAndHandsTheWordsOver() throws Exception {
    String java = folder.resolve("jdk-26") + "/bin/java: ";
    assertEquals(
        "cached\n" + java + "build a b --issue x\n",
        run(7, javaHome("jdk-26"), "build", "a b", "--issue", "x"));
    assertEquals(
        """
        briefing: building the program; this happens only when its sources have changed.
        briefing: preparing for quick starts; this happens once.
        """,
        err());
    assertEquals("cached\n" + java + "--help\n", run(7, javaHome("jdk-26"), "--help"));
    assertEquals("", err());
    Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(2)));
    run(7, javaHome("jdk-26"));
    assertTrue(err().startsWith("briefing: building"), err());
    assertEquals(2, Files.readAllLines(folder.resolve("log")).size());
    assertFalse(Files.exists(root.resolve("target/.launcher")));
  }

  @Test
  void findsTheFirstJdkThatIsNewEnough() throws Exception {
    String jdk26 = folder.resolve("jdk-26").toString();
    String jdk24 = folder.resolve("jdk-24").toString();
    run(7, Map.of("BRIEFING_JAVA_HOME", jdk24, "JAVA_HOME", jdk26));
    assertTrue(err().startsWith("briefing: BRIEFING_JAVA_HOME holds no JDK 25 or newer"), err());
    assertTrue(run(7, Map.of("JAVA_HOME", jdk24, "JAVA26_HOME", jdk26)).contains(jdk26));
    limit("26");
    Files.createSymbolicLink(folder.resolve("bin/java"), folder.resolve("jdk-26/bin/java"));
    assertTrue(run(7, javaHome("jdk-24")).contains(jdk26));
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    limit("9999");
    assertEquals("", run(3, javaHome("jdk-26"), "build"));
    assertTrue(err().startsWith("briefing: there is no JDK 9999 or newer\n    Install JDK"), err());
    assertEquals(
        """
        {"version":1,"renditions":[],"diagnostics":[{"severity":"error","code":"launcher.jdk",\
        "message":"JDK 9999 이상이 없습니다",\
        "hint":"JDK 9999 이상을 설치하거나(예: https://adoptium.net) 그 폴더를 BRIEFING_JAVA_HOME에 적으세요."}],\
        "seconds":0}
        """,
        run(3, Map.of("LC_ALL", "ko_KR.UTF-8"), "build", "--format", "json"));
  }

  @Test
  void failedBuildShowsWhatMavenSaid() throws Exception {
    script(folder.resolve("bin/mvn"), "#!/bin/sh\necho 'wrong here'\nexit 1\n");
    assertEquals("", run(3, javaHome("jdk-26"), "build"));
    assertTrue(err().contains("\nwrong here\nbriefing: the program could not be built\n"), err());
    assertEquals(List.of(), List.of(root.resolve("target").toFile().list()));
  }

  @Test
  void runsWithoutACacheFolder() throws Exception {
    Files.writeString(folder.resolve("home dir"), "no folder");
    assertEquals(
        folder.resolve("jdk-26") + "/bin/java: build\n", run(7, javaHome("jdk-26"), "build"));
  }

  @Test
  void linkToTheLauncherWorks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("press"), Path.of("a program/briefing"));
    root = folder.resolve("elsewhere");
    Files.createDirectories(root);
    Files.createSymbolicLink(root.resolve("briefing"), link);
    assertTrue(run(7, javaHome("jdk-26"), "build").endsWith("/bin/java: build\n"));
  }
}
