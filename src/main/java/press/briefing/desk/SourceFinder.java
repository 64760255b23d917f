package press.briefing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.desk.IssueFiles.ManuscriptFile;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.language.Language;

/// Finds out what a source is: a publication, an issue or a single manuscript.
record SourceFinder(Diagnostics problems) {
  private static final List<String> NO_ISSUES = List.of("data", "images", "pages");

  /// The source folder and its issues; empty, with an error, if the path is no source at all.
  Optional<SourceFolder> find(Path source) {
    Optional<Path> real = real(source);
    if (real.isEmpty()) {
      problems.error(Code.SOURCE_MISSING, Place.NOWHERE, source);
      return Optional.empty();
    }
    return Files.isDirectory(real.get())
        ? Optional.of(folder(source, real.get()))
        : file(source, real.get());
  }

  private static Optional<Path> real(Path source) {
    try {
      return Optional.of(source.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// An issue that is named by a link has the link's name.
  private SourceFolder folder(Path source, Path path) {
    Gate gate = new DiskGate(path);
    List<ManuscriptFile> manuscripts = manuscripts(gate, "");
    if (!manuscripts.isEmpty()) {
      return new SourceFolder(
          path, gate, List.of(new IssueFiles(name(normal(source)), "", manuscripts, false)), false);
    }
    List<IssueFiles> issues =
        gate.folders("").stream()
            .filter(SourceFinder::mayBeIssue)
            .map(each -> new IssueFiles(each, each, manuscripts(gate, each), false))
            .filter(each -> !each.manuscripts().isEmpty())
            .toList();
    return new SourceFolder(path, gate, issues, true);
  }

  private static boolean mayBeIssue(String name) {
    return !NO_ISSUES.contains(name) && !name.startsWith("_") && !name.startsWith(".");
  }

  private static List<ManuscriptFile> manuscripts(Gate gate, String folder) {
    List<String> files = gate.files(folder);
    return Stream.of(Language.values())
        .filter(each -> files.contains(each.tag() + ".md"))
        .map(each -> manuscript(folder, each))
        .toList();
  }

  private static ManuscriptFile manuscript(String folder, Language language) {
    String name = language.tag() + ".md";
    return new ManuscriptFile(folder.isEmpty() ? name : folder + "/" + name, Optional.of(language));
  }

  /// A link to a manuscript counts as lying where the link lies.
  private Optional<SourceFolder> file(Path source, Path real) {
    Path given = normal(source);
    String name = name(given);
    Path folder = real(given.resolveSibling(".")).orElse(given);
    if (!name.endsWith(".md") || !Files.isRegularFile(real)) {
      problems.error(Code.SOURCE_KIND, Place.NOWHERE, source);
      return Optional.empty();
    }
    return Optional.of(
        new SourceFolder(folder, new DiskGate(folder), List.of(alone(given, name)), false));
  }

  private static IssueFiles alone(Path given, String file) {
    String stem = file.substring(0, file.length() - ".md".length());
    Optional<Language> whole = Language.ofTag(stem);
    Optional<Language> ending =
        Stream.of(Language.values()).filter(each -> stem.endsWith("." + each.tag())).findFirst();
    Optional<Language> language = whole.isPresent() ? whole : ending;
    String id =
        whole.isPresent()
            ? name(given.resolveSibling(""))
            : stem.substring(
                0, stem.length() - ending.map(each -> each.tag().length() + 1).orElse(0));
    return new IssueFiles(id, "", List.of(new ManuscriptFile(file, language)), true);
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }
}
