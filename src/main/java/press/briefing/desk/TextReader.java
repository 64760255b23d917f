package press.briefing.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.briefing.assembly.Languages;
import press.briefing.content.ManuscriptReader;
import press.briefing.desk.Manifest.Held;
import press.briefing.diagnostic.Code;
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

  /// What was read.
  ///
  /// @param pages by name
  /// @param held those that are not free to appear at any time
  record Texts(List<PlainPage> pages, List<Held> held) {
    static final Texts NONE = new Texts(List.of(), List.of());
  }

  /// All pages; drafts only where they are asked for, and none that is to appear only later.
  Texts read(SourceFolder source) {
    Texts texts = new Texts(new ArrayList<>(), new ArrayList<>());
    if (source.publication()) {
      List<String> files = source.gate().files(FOLDER);
      files.stream().filter(TextReader::isMisnamed).forEach(this::reportName);
      files.stream()
          .map(NAME::matcher)
          .filter(Matcher::matches)
          .map(found -> found.group(1))
          .distinct()
          .forEach(name -> read(name, manuscripts(source, files, name), texts));
    }
    return texts;
  }

  private static boolean isMisnamed(String file) {
    return file.endsWith(".md") && !file.startsWith("_") && !NAME.matcher(file).matches();
  }

  private void reportName(String file) {
    tools.problems().warning(Code.PAGE_NAME, Place.of(FOLDER + "/" + file), file);
  }

  private List<Manuscript> manuscripts(SourceFolder source, List<String> files, String name) {
    List<Manuscript> all =
        Stream.of(Language.values())
            .filter(each -> files.contains(name + "." + each.tag() + ".md"))
            .flatMap(each -> manuscript(source, name, each).stream())
            .toList();
    return tools.reader().isWithheld(FOLDER + "/" + name, all)
        ? List.of()
        : all.stream()
            .filter(each -> tools.order().draft() || !each.frontMatter().draft())
            .toList();
  }

  private void read(String name, List<Manuscript> manuscripts, Texts texts) {
    List<Language> languages = manuscripts.stream().map(Manuscript::language).toList();
    Issue issue = new Issue(name, manuscripts, tools.reader().shared(), List.of());
    tools
        .guard()
        .take(
            Place.of(FOLDER),
            () ->
                Optional.of(
                    tools.assembler().assemble(issue, Languages.all(languages), tools.problems())))
        .ifPresent(briefing -> texts.pages().addAll(pages(briefing, name)));
    Optional<OffsetDateTime> until = Release.of(manuscripts, tools.publication().timeZone());
    boolean draft = manuscripts.stream().anyMatch(each -> each.frontMatter().draft());
    if (draft || until.isPresent()) {
      texts.held().add(new Held(FOLDER + "/" + name, draft, until));
    }
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
