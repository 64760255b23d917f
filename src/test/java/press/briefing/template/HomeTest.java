package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.Rendition;

class HomeTest {
  @TempDir Path folder;

  private List<String> links(List<IssueCard> cards) {
    Diagnostics problems = new Diagnostics();
    String home =
        Typesetter.of(SampleEdition.publication("default"), new DiskGate(folder), problems)
            .home(cards, problems)
            .orElseThrow();
    Matcher link = Pattern.compile("<h2><a href=\"([^\"]*)\">([^<]*)</a>").matcher(home);
    List<String> links = new ArrayList<>();
    while (link.find()) {
      links.add(link.group(1) + " " + link.group(2));
    }
    return links;
  }

  private static IssueCard card(String id, String date, Rendition.Format... formats) {
    List<IssueCard.EditionCard> editions = new ArrayList<>();
    for (Language each : Language.values()) {
      editions.add(
          new IssueCard.EditionCard(
              each, id + " <" + each.tag() + ">", "", List.of(formats), IssueCard.Mentions.NONE));
    }
    return new IssueCard(
        id,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        editions,
        List.of());
  }

  @Test
  void issuesStandNewestFirstInBothLanguages() {
    assertEquals(
        List.of(
            "ko/b/index.html b &lt;ko&gt;",
            "en/b/index.html b &lt;en&gt;",
            "ko/a/a.ko.pdf a &lt;ko&gt;",
            "en/a/a.en.pdf a &lt;en&gt;",
            "ko/c/index.html c &lt;ko&gt;",
            "en/c/index.html c &lt;en&gt;"),
        links(
            List.of(
                card("c", "", Rendition.Format.HTML),
                card("a", "2026-10-01", Rendition.Format.PDF),
                card("b", "2026-11-01", Rendition.Format.HTML, Rendition.Format.PDF))));
  }

  @Test
  void aPublicationMayHaveNoIssueYet() {
    assertEquals(List.of(), links(List.of()));
  }
}
