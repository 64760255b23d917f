package press.briefing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.briefing.assembly.Languages;
import press.briefing.content.ManuscriptReader;
import press.briefing.desk.IssueRun.Tools;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.Issue;
import press.briefing.model.Manuscript;
import press.briefing.site.PlainPage;
import press.briefing.template.Prose;

/// Reads the pages of text of a publication, such as `pages/about.ko.md`.
record TextReader(Tools tools) {
  private static final String FOLDER = "pages";
  private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9-]*)\\.(ko|en)\\.md");

  /// The pages by name; drafts only where they are asked for.
  List<PlainPage> read(SourceFolder source) {
    List<PlainPage> pages = new ArrayList<>();
    if (source.publication()) {
      List<String> files = source.gate().files(FOLDER);
      files.stream()
          .map(NAME::matcher)
          .filter(Matcher::matches)
          .map(found -> found.group(1))
          .distinct()
          .forEach(name -> pages.addAll(read(source, files, name)));
    }
    return pages;
  }

  private List<PlainPage> read(SourceFolder source, List<String> files, String name) {
    List<Manuscript> manuscripts =
        Stream.of(Language.values())
            .filter(each -> files.contains(name + "." + each.tag() + ".md"))
            .flatMap(each -> manuscript(source, name, each).stream())
            .filter(each -> tools.order().draft() || !each.frontMatter().draft())
            .toList();
    List<Language> languages = manuscripts.stream().map(Manuscript::language).toList();
    Issue issue = new Issue(name, manuscripts, tools.reader().shared(), List.of());
    return tools
        .guard()
        .take(
            Place.of(FOLDER),
            () ->
                Optional.of(
                    tools.assembler().assemble(issue, Languages.all(languages), tools.problems())))
        .map(briefing -> pages(briefing, name))
        .orElse(List.of());
  }

  private Optional<Manuscript> manuscript(SourceFolder source, String name, Language language) {
    String path = FOLDER + "/" + name + "." + language.tag() + ".md";
    return tools
        .guard()
        .take(
            Place.of(path),
            () ->
                new ManuscriptReader(source.gate())
                    .read(path, name, Optional.of(language), tools.problems()));
  }

  private List<PlainPage> pages(Briefing briefing, String name) {
    List<PlainPage> pages = new ArrayList<>();
    for (Edition edition : briefing.editions()) {
      Prose prose = tools.typesetter().prose(briefing, edition, tools.problems());
      pages.add(
          new PlainPage(name, edition.language(), prose.title(), prose.text(), prose.images()));
    }
    return pages;
  }
}
