package press.briefing.content;

import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Texts;
import press.briefing.tree.Node;
import press.briefing.tree.Yaml;

/// Opens the YAML files of a publication, all of which may be absent.
final class Settings {
  private Settings() {}

  /// The nodes of a file; empty if it is absent or cannot be read, which then is an error.
  static Optional<Node> read(Gate gate, String path, Diagnostics problems) {
    return gate.openIfPresent(path, Budget.SETTINGS, problems)
        .flatMap(source -> Texts.decode(source, problems))
        .flatMap(text -> Yaml.parse(text, Place.of(path).at(1, 1), problems));
  }
}
