package press.briefing.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.briefing.desk.Staging.Written;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.site.Site;

/// Binds the staged pages of issues into the site: those just made, and those carried over where
/// the site around them has changed.
record Binding(Site site, Staging staging) {
  /// The pages that have changed.
  List<Written> bind(List<IssueCard> cards) throws IOException {
    List<Written> changed = new ArrayList<>();
    for (IssueCard card : cards) {
      for (EditionCard edition : card.editions()) {
        String path = Cards.folder(card.issue(), edition.language()) + "index.html";
        if (edition.hasPage() && staging.holds(path)) {
          bind(card, edition, path, changed);
        }
      }
    }
    return changed;
  }

  private void bind(IssueCard card, EditionCard edition, String path, List<Written> changed)
      throws IOException {
    byte[] staged = staging.read(path);
    String page = site.bind(card, edition, new String(staged, StandardCharsets.UTF_8));
    byte[] bound = page.getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(staged, bound)) {
      changed.add(staging.replace(path, bound));
    }
  }
}
