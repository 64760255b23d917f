package press.briefing.model;

import java.util.Optional;
import press.briefing.language.Language;

/// An edition in one format.
///
/// @param path in the output folder, with `/`
/// @param pages of a PDF; empty for HTML
public record Rendition(
    String issue,
    Language language,
    Format format,
    String path,
    Optional<Integer> pages,
    byte[] bytes) {

  /// What a rendition is written as, in the order of reports.
  public enum Format {
    HTML,
    PDF
  }
}
