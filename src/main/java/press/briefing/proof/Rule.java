package press.briefing.proof;

import press.briefing.diagnostic.Diagnostics;

/// Something that should hold in every edition.
interface Rule {
  /// How `rules` in `briefing.yaml` calls it.
  String name();

  /// Reports what does not hold, each at its place in the manuscript.
  void read(Text text, Diagnostics problems);
}
