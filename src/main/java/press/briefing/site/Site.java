package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.IssueCard;
import press.briefing.template.Asset;
import press.briefing.template.Typesetter;

/// The shared pages of a publication.
public record Site(Typesetter typesetter) {
  /// The home page over these issues, and the files that it and all issues' pages link. A home page
  /// whose template has an error is left out.
  public List<Page> pages(List<IssueCard> issues, Diagnostics problems) {
    List<Page> pages = new ArrayList<>();
    typesetter
        .home(issues, problems)
        .ifPresent(
            home -> pages.add(new Page("index.html", home.getBytes(StandardCharsets.UTF_8))));
    for (Asset asset : typesetter.assets()) {
      pages.add(new Page("assets/" + asset.path(), asset.bytes()));
    }
    return List.copyOf(pages);
  }
}
