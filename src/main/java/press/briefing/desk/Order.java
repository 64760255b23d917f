package press.briefing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.briefing.language.Language;
import press.briefing.model.Rendition;

/// What is to be made from what, and where it goes.
///
/// @param source a publication, an issue or a manuscript
/// @param out the output folder
/// @param issues only these; none for all
/// @param languages only these, and they must be there; none for those that have a manuscript
/// @param draft drafts too, and content errors do not stop the run
/// @param strict warnings count as errors
/// @param asOf what may be known; empty for no limit
/// @param network the variables of the environment, by which data name their servers; empty if no
///   connection may be opened
/// @param jobs how many issues are worked on at a time
public record Order(
    Path source,
    Path out,
    List<String> issues,
    List<Language> languages,
    Set<Rendition.Format> formats,
    boolean draft,
    boolean strict,
    Optional<LocalDate> asOf,
    Optional<Map<String, String>> network,
    int jobs) {
  public Order {
    issues = List.copyOf(issues);
    languages = List.copyOf(languages);
    formats = Set.copyOf(formats);
    network = network.map(Map::copyOf);
    if (formats.isEmpty() || jobs < 1) {
      throw new IllegalArgumentException("an order needs a format and a job");
    }
  }

  /// Whether it names an issue, or names none.
  boolean wants(String issue) {
    return issues.isEmpty() || issues.contains(issue);
  }

  /// Whether it names a language, or names none.
  boolean wants(Language language) {
    return languages.isEmpty() || languages.contains(language);
  }

  boolean wants(Rendition.Format format) {
    return formats.contains(format);
  }

  /// Whether it leaves a part of the output as it is.
  boolean isPartial() {
    return !issues.isEmpty()
        || !languages.isEmpty()
        || formats.size() < Rendition.Format.values().length;
  }
}
