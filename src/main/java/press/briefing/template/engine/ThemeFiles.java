package press.briefing.template.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Source;
import press.briefing.model.Publication;

/// The files of a theme: each from the publication's `templates/<theme>/` if it is there, else the
/// press's own.
public final class ThemeFiles {
  private static final String STANDARD = "default";
  private static final String FOLDER = "templates";

  private final String folder;
  private final Gate gate;
  private final Diagnostics problems;

  private ThemeFiles(String theme, Gate gate, Diagnostics problems) {
    this.folder = FOLDER + "/" + theme + "/";
    this.gate = gate;
    this.problems = problems;
  }

  /// The files of the publication's theme. A theme that nobody has is an error, and the standard
  /// one takes its place.
  public static ThemeFiles of(Publication publication, Gate gate, Diagnostics problems) {
    String wanted = publication.theme().name();
    TreeSet<String> known = new TreeSet<>(gate.folders(FOLDER));
    known.add(STANDARD);
    if (known.contains(wanted)) {
      return new ThemeFiles(wanted, gate, problems).checked();
    }
    problems.error(Code.THEME_UNKNOWN, publication.place(), wanted, String.join(", ", known));
    return new ThemeFiles(STANDARD, gate, problems);
  }

  private ThemeFiles checked() {
    for (String name : names()) {
      if (name.endsWith(".ftlh")) {
        own(name).ifPresent(text -> TemplateCheck.check(text, Place.of(folder + name), problems));
      }
    }
    return this;
  }

  private List<String> names() {
    return gate.files(folder.substring(0, folder.length() - 1));
  }

  /// The text of a file; empty if neither the publication nor the press has it.
  public Optional<String> text(String name) {
    Optional<String> own = own(name);
    return own.isPresent() ? own : standard(name);
  }

  /// The text of the publication's own file.
  public Optional<String> own(String name) {
    return names().contains(name)
        ? gate.openIfPresent(folder + name, Budget.TEMPLATE, problems).map(ThemeFiles::decoded)
        : Optional.empty();
  }

  private static String decoded(Source source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }

  /// The text of the press's own file.
  public Optional<String> standard(String name) {
    String path = "/" + FOLDER + "/" + STANDARD + "/" + name;
    try (InputStream in = ThemeFiles.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where a file lies, as problems name it.
  public String path(String name) {
    return own(name).isPresent() ? folder + name : FOLDER + "/" + STANDARD + "/" + name;
  }
}
