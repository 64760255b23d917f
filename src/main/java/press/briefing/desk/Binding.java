package press.briefing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.briefing.desk.Staging.Written;
import press.briefing.model.EditionName;
import press.briefing.model.IssueCard;
import press.briefing.model.Rendition.Format;
import press.briefing.site.Site;
import press.briefing.site.font.PageFonts;

/// Binds the staged pages of issues into the site: those just made, and those carried over where
/// the site around them has changed. Then each gets the fonts for what it says at last.
record Binding(Site site, Fonts fonts, Crew crew) {
  /// How many pages are in hand at a time: as many as memory has room for anyway.
  private static final int BATCH = 64;

  /// A page that is to be bound.
  private record Loose(IssueCard card, EditionName edition, String path) {
    /// The name of its set of fonts.
    String name() {
      return edition.tag() + "/" + card.issue();
    }
  }

  /// A page that is bound.
  ///
  /// @param staged as it lies in the staging folder
  /// @param text without its fonts
  /// @param changed whether binding has changed it
  private record Bound(Loose page, String staged, String text, boolean changed) {}

  /// The pages, but for those that stay as they were carried over, and the fonts of all.
  List<Written> bind(List<IssueCard> cards) throws IOException {
    List<Loose> pages = pages(cards);
    List<Written> written = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += BATCH) {
      List<Bound> batch = new ArrayList<>();
      for (Loose each : pages.subList(start, Math.min(start + BATCH, pages.size()))) {
        batch.add(bind(each));
      }
      crew.each(batch, this::dress).forEach(written::addAll);
    }
    return written;
  }

  private List<Loose> pages(List<IssueCard> cards) {
    List<Loose> pages = new ArrayList<>();
    for (IssueCard card : cards) {
      for (EditionName edition : EditionName.values()) {
        String path = Cards.folder(card.issue(), edition) + "index.html";
        if (Cards.formats(card, edition).contains(Format.HTML) && fonts.staging().holds(path)) {
          pages.add(new Loose(card, edition, path));
        }
      }
    }
    return pages;
  }

  private Bound bind(Loose page) throws IOException {
    String staged = new String(fonts.staging().read(page.path()), StandardCharsets.UTF_8);
    String bare = PageFonts.bare(staged);
    String text = site.bind(page.card(), page.edition(), bare);
    return new Bound(page, staged, text, !text.equals(bare));
  }

  private List<Written> dress(Bound bound) {
    try {
      List<String> linked = PageFonts.linked(bound.staged());
      boolean stays = !bound.changed() && !linked.isEmpty();
      return stays ? fonts.carry(linked) : dressed(bound);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Written> dressed(Bound bound) throws IOException {
    String path = bound.page().path();
    PageFonts.Dressed dressed = fonts.pages().dress(path, bound.text(), bound.page().name());
    List<Written> written = new ArrayList<>(fonts.write(dressed.files()));
    byte[] bytes = dressed.text(path).getBytes(StandardCharsets.UTF_8);
    written.add(fonts.staging().replace(path, bytes));
    return written;
  }
}
