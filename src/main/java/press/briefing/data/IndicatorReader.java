package press.briefing.data;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Source;
import press.briefing.gate.Texts;
import press.briefing.model.Series;
import press.briefing.tree.Node;
import press.briefing.tree.Yaml;

/// Reads an `indicators.yaml` and the data files that it cites.
public final class IndicatorReader {
  private final Gate gate;
  private final Terms terms;

  /// A reader of what lies behind a gate, and of nothing else.
  public IndicatorReader(Gate gate) {
    this(gate, Terms.OFFLINE);
  }

  /// A reader of what lies behind a gate, within terms.
  public IndicatorReader(Gate gate, Terms terms) {
    this.gate = gate;
    this.terms = terms;
  }

  /// The series of every indicator that is soundly declared, in the order of the file; none if
  /// there is no file. Whatever its data hold that is not sound is an error, and is missing in it.
  public List<Series> read(String path, Diagnostics problems) {
    Tally tally = new Tally(problems);
    List<SeriesBuilder> builders =
        root(path, problems).map(new Declarations(problems)::all).orElse(List.of()).stream()
            .map(declaration -> new SeriesBuilder(declaration, terms, tally, problems))
            .toList();
    Origins origins = new Origins(gate, terms.network(), problems);
    new DataFiles(origins, problems).read(path, builders);
    return builders.stream().map(SeriesBuilder::build).toList();
  }

  private Optional<Node> root(String path, Diagnostics problems) {
    Optional<Source> source = gate.openIfPresent(path, Budget.SETTINGS, problems);
    return source.flatMap(found ->
        Texts.decode(found, problems).flatMap(text -> Yaml.parse(text, found.place(), problems)));
  }
}
