package press.briefing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.briefing.language.Language;
import press.briefing.model.EditionName;
import press.briefing.model.Rendition;

/// What is to be made from what, and where it goes.
///
/// @param source a publication, an issue or a manuscript
/// @param out the output folder
/// @param issues only these; none for all
/// @param editions only these, and what they are made of must be there; none for those of languages
///   that have a manuscript
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
    List<EditionName> editions,
    Set<Rendition.Format> formats,
    boolean draft,
    boolean strict,
    Optional<LocalDate> asOf,
    Optional<Map<String, String>> network,
    int jobs) {
  public Order {
    issues = List.copyOf(issues);
    editions = List.copyOf(editions);
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

  /// Whether the edition in a language is to be made, if it has a manuscript.
  boolean wants(Language language) {
    return replaces(EditionName.of(language));
  }

  /// Whether the facing edition is to be made: only where it is named.
  boolean wantsFacing() {
    return editions.contains(EditionName.BOTH);
  }

  /// Whether a manuscript is needed.
  boolean reads(Language language) {
    return wants(language) || wantsFacing();
  }

  /// Whether what the output has of an edition gives way.
  boolean replaces(EditionName edition) {
    return editions.isEmpty() || editions.contains(edition);
  }

  boolean wants(Rendition.Format format) {
    return formats.contains(format);
  }

  /// Whether it leaves a part of the output as it is.
  boolean isPartial() {
    return !issues.isEmpty()
        || !editions.isEmpty()
        || formats.size() < Rendition.Format.values().length;
  }
}
