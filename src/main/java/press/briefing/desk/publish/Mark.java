package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.briefing.desk.Manifest;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Texts;
import press.briefing.tree.Fields;
import press.briefing.tree.Json;
import press.briefing.tree.JsonObject;
import press.briefing.tree.Keys;
import press.briefing.tree.Node;

/// What a release says of itself, in a hidden file at its top.
///
/// @param number from 1
/// @param names at the top of the folder that belong to the release
/// @param sha256 the sum over all files of the release
record Mark(int number, List<String> names, String sha256) {
  static final String FILE = ".briefing-release";

  private static final int VERSION = 1;
  private static final Keys KEYS = Keys.of("version", "release", "names", "sha256");

  Mark {
    names = names.stream().sorted().distinct().toList();
  }

  static Mark of(int number, List<Manifest.Entry> files) {
    return new Mark(number, tops(files), Sums.of(files));
  }

  /// The names at the top of a folder below which some files lie.
  static List<String> tops(List<Manifest.Entry> files) {
    return files.stream().map(each -> each.path().split("/", 2)[0]).distinct().sorted().toList();
  }

  /// The mark of a folder; empty if it is not ours.
  static Optional<Mark> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Texts.utf8(Files.readAllBytes(file)).flatMap(Mark::read)
        : Optional.empty();
  }

  private static Optional<Mark> read(String text) {
    Diagnostics problems = new Diagnostics();
    return Json.parse(text, Place.NOWHERE, problems)
        .flatMap(node -> Fields.of(node, FILE, KEYS, problems))
        .filter(fields -> fields.integer("version", VERSION, VERSION).isPresent())
        .flatMap(Mark::read)
        .filter(_ -> !problems.hasErrors());
  }

  private static Optional<Mark> read(Fields fields) {
    List<String> names = fields.texts("names").stream().map(Node.Scalar::text).toList();
    Optional<Integer> number = fields.integer("release", 1, Integer.MAX_VALUE);
    Optional<String> sum = fields.text("sha256");
    return number.isPresent() && sum.isPresent() && names.stream().allMatch(Mark::isPlain)
        ? Optional.of(new Mark(number.get(), names, sum.get()))
        : Optional.empty();
  }

  /// Whether a name leads nowhere else.
  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.chars().noneMatch(each -> each == '/' || each == '\\')
        && !List.of(".", "..", FILE).contains(name);
  }

  byte[] bytes() {
    JsonObject object =
        new JsonObject()
            .number("version", VERSION)
            .number("release", number)
            .texts("names", names)
            .text("sha256", sha256);
    return (object + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
