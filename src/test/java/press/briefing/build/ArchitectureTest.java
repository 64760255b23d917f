package press.briefing.build;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;

/// Holds the classes against the table of rooms.
class ArchitectureTest {
  private static final String ROOT = "press.briefing.";
  private static final Set<String> INPUT_OUTPUT = Set.of("gate", "desk");
  private static final int CLASSES_AT_LEAST = 300;

  private static JavaClasses classes;
  private static Rooms rooms;

  @BeforeAll
  static void read() throws IOException, URISyntaxException {
    URL ours = Diagnostics.class.getProtectionDomain().getCodeSource().getLocation();
    classes = new ClassFileImporter().importPath(Path.of(ours.toURI()));
    rooms = Rooms.read();
  }

  @Test
  void seesTheClasses() {
    assertTrue(classes.size() >= CLASSES_AT_LEAST, () -> classes.size() + " classes");
  }

  @Test
  void everyRoomStandsInTheTable() {
    Set<String> found = classes.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    found.remove("");
    assertEquals(new TreeSet<>(rooms.byName().keySet()), new TreeSet<>(found));
  }

  @Test
  void arrowsAreThoseOfTheTable() {
    List<String> others = new ArrayList<>();
    for (JavaClass each : classes) {
      String from = room(each);
      targets(each)
          .filter(target -> target.getName().startsWith(ROOT))
          .filter(target -> !room(target).equals(from))
          .filter(target -> !rooms.arrows(from).contains(room(target)))
          .forEach(target -> others.add(each.getName() + " → " + target.getName()));
    }
    assertEquals(List.of(), others);
  }

  @Test
  void everyArrowOfTheTableIsUsed() {
    Set<String> unused = new TreeSet<>();
    rooms
        .byName()
        .forEach((from, room) -> room.arrows().forEach(to -> unused.add(from + " → " + to)));
    for (JavaClass each : classes) {
      targets(each).forEach(target -> unused.remove(room(each) + " → " + room(target)));
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("press.briefing.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void everyLibraryHasItsHome() {
    List<String> astray = new ArrayList<>();
    for (JavaClass each : classes) {
      for (String library : rooms.libraries()) {
        if (!rooms.homes(library).contains(room(each))) {
          targets(each)
              .filter(target -> target.getName().startsWith(library + "."))
              .forEach(target -> astray.add(each.getName() + " → " + target.getName()));
        }
      }
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void filesAreOpenedAtTheGateAndWrittenAtTheDesk() {
    Set<String> doors =
        Set.of(
            "java.nio.file.Files",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.net.URL",
            "java.net.http.HttpClient",
            "java.net.Socket");
    assertEquals(
        List.of(),
        accesses(
            access -> doors.contains(access.getTargetOwner().getName()),
            room -> !INPUT_OUTPUT.contains(room)));
  }

  @Test
  void noProcessIsStarted() {
    assertEquals(
        List.of(),
        accesses(
            access ->
                access.getTargetOwner().getName().equals("java.lang.ProcessBuilder")
                    || calls(access, "java.lang.Runtime", "exec"),
            room -> true));
  }

  @Test
  void onlyTheCommandLineSpeaksAndExits() {
    assertEquals(
        List.of(),
        accesses(
            access ->
                calls(access, "java.lang.System", "out")
                    || calls(access, "java.lang.System", "err")
                    || calls(access, "java.lang.System", "exit")
                    || calls(access, "java.lang.Throwable", "printStackTrace"),
            room -> !room.equals("cli")));
  }

  @Test
  void localeClockAndZoneAreGivenNotAsked() {
    assertEquals(
        List.of(),
        accesses(
            access ->
                calls(access, "java.util.Locale", "getDefault")
                    || calls(access, "java.util.Locale", "setDefault")
                    || calls(access, "java.time.ZoneId", "systemDefault")
                    || calls(access, "java.util.TimeZone", "getDefault")
                    || calls(access, "java.time.LocalDate", "now")
                    || calls(access, "java.time.Instant", "now")
                    || calls(access, "java.lang.System", "currentTimeMillis"),
            room -> !room.equals("desk")));
  }

  private static List<String> accesses(
      Predicate<JavaAccess<?>> forbidden, Predicate<String> inRoom) {
    return classes.stream()
        .filter(each -> inRoom.test(room(each)))
        .flatMap(each -> each.getAccessesFromSelf().stream())
        .filter(forbidden)
        .map(JavaAccess::getDescription)
        .toList();
  }

  private static boolean calls(JavaAccess<?> access, String owner, String name) {
    return access.getTargetOwner().getName().equals(owner) && access.getName().equals(name);
  }

  private static Stream<JavaClass> targets(JavaClass from) {
    return from.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType());
  }

  /// The room of a class; empty for the root package and for what is not ours.
  private static String room(JavaClass of) {
    String name = of.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
  }
}
