package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    if (!large) {
      out.open("div", "class", "half");
    }
    first.pictures().write(out, mine, alt(mine, theirs));
    if (!large) {
      out.close("div");
    }
  }

  /// The pictures at the head: one that both manuscripts have stands once.
  List<FacingPage.Cover> covers() {
    Optional<Inline.Image> mine = first.edition().frontMatter().cover();
    Optional<Inline.Image> theirs = second.edition().frontMatter().cover();
    boolean same =
        mine.isPresent()
            && theirs.isPresent()
            && first.pictures().isSame(mine.get(), second.pictures(), theirs.get());
    if (same) {
      String alt = alt(mine.get(), theirs.get());
      return List.of(FacingPage.Cover.of(first, first.pictures().cover(mine.get(), alt)));
    }
    List<FacingPage.Cover> covers = new ArrayList<>();
    mine.ifPresent(each -> covers.add(FacingPage.Cover.of(first, first.pictures().cover(each))));
    theirs.ifPresent(
        each -> covers.add(FacingPage.Cover.of(second, second.pictures().cover(each))));
    return covers;
  }

  private static String alt(Inline.Image mine, Inline.Image theirs) {
    return FacingRows.text(PlainText.of(mine.alt()), PlainText.of(theirs.alt()));
  }

  private void caption(MarkupWriter out, Half half, Block.Picture picture) {
    Cited cited = half.cited(picture.handle());
    String id = half == first ? "" : cited.id();
    String style = "half " + half.tag() + (half == first ? " notes-left" : "");
    out.open("span", "class", style, "id", id, "lang", half.tag());
    out.markup(half.inlines().caption(cited, picture.caption())).close("span");
  }
}
