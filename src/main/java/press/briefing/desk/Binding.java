package press.briefing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.briefing.desk.Staging.Written;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.site.Site;
import press.briefing.site.font.PageFonts;

/// Binds the staged pages of issues into the site: those just made, and those carried over where
/// the site around them has changed. Then each gets the fonts for what it says at last.
record Binding(Site site, Fonts fonts, Crew crew) {
  /// A page that is bound.
  ///
  /// @param name of its set of fonts
  /// @param changed whether it is other than the last output has it
  private record Bound(String path, String name, boolean changed) {}

  /// The pages that have changed, and the fonts of all.
  List<Written> bind(List<IssueCard> cards) throws IOException {
    List<Bound> pages = new ArrayList<>();
    for (IssueCard card : cards) {
      for (EditionCard edition : card.editions()) {
        String path = Cards.folder(card.issue(), edition.language()) + "index.html";
        if (edition.hasPage() && fonts.staging().holds(path)) {
          String name = edition.language().tag() + "/" + card.issue();
          pages.add(new Bound(path, name, bind(card, edition, path)));
        }
      }
    }
    return crew.each(pages, this::dress).stream().flatMap(List::stream).toList();
  }

  /// Whether the page has changed.
  private boolean bind(IssueCard card, EditionCard edition, String path) throws IOException {
    String staged = PageFonts.bare(read(path));
    String page = site.bind(card, edition, staged);
    boolean changed = !page.equals(staged);
    if (changed) {
      fonts.staging().redraft(path, page.getBytes(StandardCharsets.UTF_8));
    }
    return changed;
  }

  private String read(String path) throws IOException {
    return new String(fonts.staging().read(path), StandardCharsets.UTF_8);
  }

  private List<Written> dress(Bound page) {
    try {
      String staged = read(page.path());
      List<String> linked = PageFonts.linked(staged);
      return page.changed() || linked.isEmpty() ? dress(page, staged) : fonts.carry(linked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Written> dress(Bound page, String staged) throws IOException {
    PageFonts.Dressed dressed = fonts.pages().dress(page.path(), staged, page.name());
    List<Written> written = new ArrayList<>(fonts.write(dressed.files()));
    if (page.changed() || !dressed.files().isEmpty()) {
      byte[] bytes = dressed.text(page.path()).getBytes(StandardCharsets.UTF_8);
      written.add(fonts.staging().replace(page.path(), bytes));
    }
    return written;
  }
}
