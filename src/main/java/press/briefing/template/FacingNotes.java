package press.briefing.template;

import java.util.List;
import press.briefing.model.Medium;
import press.briefing.template.engine.MarkupWriter;

/// Sets notes in the half that cites them. Each language numbers its own, so that the two marks of
/// one sentence carry one number and each half reads as its own edition does.
record FacingNotes(Medium medium, Half first, Half second) {
  /// The notes that a half has cited since the last call; print has set them at their marks.
  void cited(MarkupWriter out, Half half) {
    List<Integer> cited = half.citations().take();
    if (medium == Medium.WEB && !cited.isEmpty()) {
      out.open("div", "class", "notes");
      cited.forEach(number -> out.markup(half.notes().aside(number)));
      out.close("div");
    }
  }

  /// The notes of something that stands once, side by side below it.
  void below(MarkupWriter out) {
    MarkupWriter mine = new MarkupWriter();
    MarkupWriter theirs = new MarkupWriter();
    cited(mine, first);
    cited(theirs, second);
    if (mine.done().isEmpty() && theirs.done().isEmpty()) {
      return;
    }
    out.open("div", "class", "pair texts");
    FacingFlow.open(out, first, true);
    out.markup(mine.done()).close("div");
    FacingFlow.open(out, second, false);
    out.markup(theirs.done()).close("div").close("div");
  }
}
