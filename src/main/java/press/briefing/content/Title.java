package press.briefing.content;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;

/// The title of a manuscript, which front matter or the first heading of the text may give.
record Title(Optional<List<Inline>> written, Optional<List<Inline>> heading, Diagnostics problems) {
  Title {
    written = written.filter(title -> !title.isEmpty());
    heading = heading.filter(title -> !title.isEmpty());
  }

  /// The title that is printed. None at all is an error; a heading that says something else than
  /// the front matter is a warning, because it is not printed.
  List<Inline> at(Place file) {
    if (written.isEmpty() && heading.isEmpty()) {
      problems.error(Code.TITLE_MISSING, file.at(1, 1));
    }
    if (written.isPresent() && heading.isPresent()) {
      compare(written.get(), heading.get());
    }
    return written.or(() -> heading).orElse(List.of());
  }

  private void compare(List<Inline> title, List<Inline> other) {
    String text = PlainText.of(other);
    if (!text.equals(PlainText.of(title))) {
      problems.warning(Code.TITLE_TWICE, other.getFirst().place(), text);
    }
  }
}
