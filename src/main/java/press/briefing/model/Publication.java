package press.briefing.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;
import press.briefing.language.Bilingual;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;

/// The periodical.
///
/// @param title empty where nothing is configured
/// @param languages those it names, the source first; none where it names none
/// @param rules the weights it gives to rules of proof, in written order
/// @param dictionary how it reads words in Korean
/// @param place of its file
public record Publication(
    Optional<Bilingual<String>> title,
    Optional<String> baseUrl,
    List<Language> languages,
    ZoneId timeZone,
    Theme theme,
    Imprint imprint,
    List<RuleWeight> rules,
    Dictionary dictionary,
    Place place) {
  public Publication {
    languages = List.copyOf(languages);
    rules = List.copyOf(rules);
  }

  /// The choices of a theme.
  ///
  /// @param logo an image file of the publication
  /// @param colour of rules and headlines, `#rrggbb`
  /// @param accent of numerals and links, `#rrggbb`
  /// @param numbering whether figures and tables are counted
  /// @param paper how print is laid out
  public record Theme(
      String name,
      Optional<ImageFile> logo,
      Optional<String> colour,
      Optional<String> accent,
      boolean numbering,
      Paper paper) {
    /// A theme that counts, and lays print out as usual.
    public Theme(
        String name, Optional<ImageFile> logo, Optional<String> colour, Optional<String> accent) {
      this(name, logo, colour, accent, true, Paper.USUAL);
    }
  }

  /// How print is laid out.
  ///
  /// @param cover whether the title has a page of its own
  /// @param footNotes whether notes stand at the foot of the page, not in its margin
  /// @param landscape tables of so many columns or more stand on landscape pages
  /// @param attached what goes along as files, besides the data of tables and charts
  public record Paper(boolean cover, boolean footNotes, int landscape, List<Attachment> attached) {
    /// No cover, notes in the margin, landscape for what no portrait page can hold.
    public static final Paper USUAL = new Paper(false, false, 11, List.of());

    public Paper {
      attached = List.copyOf(attached);
    }
  }

  /// What may go along with print as files.
  public enum Attachment {
    MANUSCRIPT,
    DATA
  }

  /// Who stands behind it.
  public record Imprint(
      Optional<Bilingual<String>> publisher,
      Optional<Bilingual<String>> contact,
      Optional<Bilingual<String>> licence,
      Optional<Bilingual<String>> disclaimer) {}

  /// How much a rule of proof weighs here.
  ///
  /// @param rule its code, such as `pair.count`
  /// @param severity empty where the rule is off
  /// @param place of the rule's name
  public record RuleWeight(String rule, Optional<Severity> severity, Place place) {}
}
