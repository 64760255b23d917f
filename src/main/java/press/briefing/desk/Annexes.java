package press.briefing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.model.DataFile;
import press.briefing.model.Galley;
import press.briefing.model.Manuscript;
import press.briefing.model.Publication.Attachment;
import press.briefing.model.Series;
import press.briefing.template.Typesetter;

/// What goes into print as files, besides the data of its tables and charts, where the theme asks.
record Annexes(Gate gate, Typesetter typesetter, List<Attachment> wanted, Diagnostics problems) {
  /// A galley with the files of its edition.
  ///
  /// @param manuscripts of the edition
  /// @param known all series of the issue
  Galley with(Galley galley, List<Manuscript> manuscripts, List<Series> known) {
    List<DataFile> files = new ArrayList<>();
    for (Attachment each : wanted) {
      switch (each) {
        case MANUSCRIPT -> manuscripts.forEach(one -> file(one).ifPresent(files::add));
        case DATA -> data(galley, known).ifPresent(files::add);
      }
    }
    return files.isEmpty() ? galley : galley.with(files);
  }

  private Optional<DataFile> file(Manuscript manuscript) {
    String name = manuscript.issue() + "." + manuscript.language().tag() + ".md";
    String title = typesetter.stationery().word(manuscript.language(), "manuscript");
    String path = manuscript.place().file();
    return gate.open(path, manuscript.place(), Budget.MANUSCRIPT, problems)
        .map(source -> new DataFile(name, title, source.bytes()));
  }

  /// The series that an edition shows, if they lie in files of the publication: what a server
  /// answered stays out.
  private Optional<DataFile> data(Galley galley, List<Series> known) {
    List<Series> shown =
        known.stream()
            .filter(each -> galley.indicators().contains(each.indicator().id()))
            .filter(Annexes::isOfFile)
            .toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(typesetter.data(galley.issue(), galley.language(), shown));
  }

  /// What a server answers has the place of its query, beside the indicator.
  private static boolean isOfFile(Series series) {
    String declared = series.indicator().place().file();
    return series.observations().stream().noneMatch(it -> it.place().file().equals(declared));
  }
}
