package press.briefing.template;

import press.briefing.model.Block;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Writes a picture that both manuscripts have, once with the words of both.
record FacingPicture(Half first, Half second) {
  boolean isSame(Block.Picture mine, Block.Picture theirs) {
    return first.pictures().isSame(mine.image(), second.pictures(), theirs.image());
  }

  /// A large picture is as wide as both halves, another stands in the first, its words beside it.
  Markup write(Block.Picture mine, Block.Picture theirs) {
    MarkupWriter out = new MarkupWriter();
    String id = first.cited(mine.handle()).id();
    String place = first.blocks().place(mine.place());
    boolean large = first.pictures().isLarge(mine.image());
    String style = large ? "picture large" : "picture pair";
    out.open("figure", "class", style, "id", id, "data-place", place);
    image(out, mine.image(), theirs.image(), large);
    if (!mine.caption().isEmpty() || !theirs.caption().isEmpty()) {
      out.open("figcaption", "class", large ? "pair" : "half words");
      caption(out, first, mine);
      caption(out, second, theirs);
      out.close("figcaption");
    }
    return out.close("figure").done();
  }

  private void image(MarkupWriter out, Inline.Image mine, Inline.Image theirs, boolean large) {
    String alt = FacingRows.text(PlainText.of(mine.alt()), PlainText.of(theirs.alt()));
    if (!large) {
      out.open("div", "class", "half");
    }
    first.pictures().write(out, mine, alt);
    if (!large) {
      out.close("div");
    }
  }

  private void caption(MarkupWriter out, Half half, Block.Picture picture) {
    Cited cited = half.cited(picture.handle());
    String id = half == first ? "" : cited.id();
    String style = "half " + half.tag() + (half == first ? " notes-left" : "");
    out.open("span", "class", style, "id", id, "lang", half.tag());
    out.markup(half.inlines().caption(cited, picture.caption())).close("span");
  }
}
