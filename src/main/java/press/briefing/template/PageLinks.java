package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.Edition;
import press.briefing.model.FacingEdition;
import press.briefing.model.Medium;
import press.briefing.template.engine.Words;

/// Where the page of an edition leads to: the other languages, its PDF, the files of its theme.
///
/// @param style the style sheet of web pages
record PageLinks(Map<Language, Words> words, Asset style, Optional<Logo> logo) {
  Page.Links of(String issue, Edition edition, Medium medium, boolean pdf) {
    String tag = edition.language().tag();
    List<Page.Tongue> tongues = new ArrayList<>();
    for (Language language : Language.values()) {
      if (language == edition.language()) {
        tongues.add(new Page.Tongue(tag, word(language), Optional.empty()));
      } else if (edition.counterparts().contains(language)) {
        String there = "../../" + language.tag() + "/" + issue + "/index.html";
        tongues.add(new Page.Tongue(language.tag(), word(language), Optional.of(there)));
      }
    }
    return new Page.Links(
        "../index.html",
        "../../assets/" + style.path(),
        logo.map(each -> each.in(medium)),
        pdf ? Optional.of(issue + "." + tag + ".pdf") : Optional.empty(),
        tongues);
  }

  /// Those of the facing edition.
  Page.Links of(String issue, FacingEdition edition, Medium medium, boolean pdf) {
    List<Page.Tongue> tongues = new ArrayList<>();
    for (Edition each : List.of(edition.first(), edition.second())) {
      String tag = each.language().tag();
      boolean there =
          Stream.of(edition.first(), edition.second())
              .anyMatch(other -> other.counterparts().contains(each.language()));
      tongues.add(
          new Page.Tongue(
              tag,
              word(each.language()),
              Optional.of("../../" + tag + "/" + issue + "/index.html").filter(_ -> there)));
    }
    return new Page.Links(
        "../../index.html",
        "../../assets/" + style.path(),
        logo.map(each -> each.in(medium)),
        pdf ? Optional.of(issue + ".both.pdf") : Optional.empty(),
        tongues);
  }

  private String word(Language language) {
    Words said = words.get(language);
    return said == null ? "" : said.of("language");
  }
}
