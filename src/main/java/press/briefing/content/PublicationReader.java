package press.briefing.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Gate;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.model.Publication;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Shape;

/// Reads `briefing.yaml`, which says what the publication is, and `readings.yaml` beside it.
public final class PublicationReader {
  private static final String FILE = "briefing.yaml";
  private static final Shape SHAPE = Shape.of("briefing");
  private static final ZoneId HOME = ZoneId.of("Asia/Seoul");

  private final Gate gate;

  /// A reader of the publication at a gate's root.
  public PublicationReader(Gate gate) {
    this.gate = gate;
  }

  /// The publication. Without the file it has no title and names no language; what is wrong in the
  /// file is an error and counts as not written.
  public Publication read(Diagnostics problems) {
    Dictionary dictionary = new ReadingsReader(gate).read(problems);
    return Settings.read(gate, FILE, problems)
        .flatMap(node -> Fields.of(node, FILE, SHAPE, problems))
        .map(fields -> publication(fields, dictionary, problems))
        .orElseGet(() -> nameless(dictionary));
  }

  private Publication publication(Fields fields, Dictionary dictionary, Diagnostics problems) {
    Forms forms = new Forms(fields, problems);
    return new Publication(
        forms.bilingual("title"),
        forms.checked("base-url", PublicationReader::isAddress, "https://example.org/briefing/"),
        languages(fields, problems),
        forms.parsed("time-zone", PublicationReader::zone, "Asia/Seoul").orElse(HOME),
        new ThemeReader(gate, problems).read(fields),
        imprint(forms),
        RuleWeights.read(fields),
        dictionary,
        Place.of(FILE));
  }

  private static Publication nameless(Dictionary dictionary) {
    return new Publication(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        HOME,
        ThemeReader.DEFAULT,
        new Publication.Imprint(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        dictionary,
        Place.of(FILE));
  }

  private static Publication.Imprint imprint(Forms forms) {
    return new Publication.Imprint(
        forms.bilingual("imprint"),
        forms.bilingual("contact"),
        forms.bilingual("licence"),
        forms.bilingual("disclaimer"));
  }

  private static List<Language> languages(Fields fields, Diagnostics problems) {
    List<Language> languages = new ArrayList<>();
    for (Node.Scalar tag : fields.texts("languages")) {
      Optional<Language> language =
          Language.ofTag(tag.text()).filter(each -> !languages.contains(each));
      if (language.isEmpty()) {
        problems.error(
            Code.VALUE_CHOICE,
            tag.place(),
            tag.text(),
            "languages",
            "[ko], [en], [ko, en], [en, ko]");
      }
      language.ifPresent(languages::add);
    }
    return languages;
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null && address.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
