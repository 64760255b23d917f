package press.briefing.content;

import java.util.List;
import java.util.Optional;
import press.briefing.content.markdown.MarkdownText;
import press.briefing.content.markdown.Pictures;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Texts;
import press.briefing.language.Language;
import press.briefing.model.Copy;
import press.briefing.model.Inline;
import press.briefing.model.Manuscript;
import press.briefing.tree.Fields;

/// Reads manuscripts: Markdown in UTF-8, mostly with front matter.
public final class ManuscriptReader {
  private final Gate gate;

  /// A reader of files behind a gate.
  public ManuscriptReader(Gate gate) {
    this.gate = gate;
  }

  /// The manuscript of a file; empty if it cannot be read at all, which then is an error.
  ///
  /// @param issue the id of its issue
  /// @param language what the file's name says; without it the front matter decides, then the
  ///   letters of the text
  public Optional<Manuscript> read(
      String path, String issue, Optional<Language> language, Diagnostics problems) {
    Place file = Place.of(path);
    return gate.open(path, file, Budget.MANUSCRIPT, problems)
        .flatMap(source -> Texts.decode(source, problems))
        .flatMap(text -> ManuscriptParts.of(text, file, problems))
        .flatMap(parts -> read(parts, file, new FrontMatterReader(issue, language, problems)));
  }

  private Optional<Manuscript> read(ManuscriptParts parts, Place file, FrontMatterReader reader) {
    Place start = file.at(parts.head().isPresent() ? 2 : 1, 1);
    Optional<Fields> fields = reader.fields(parts.head().orElse(""), start);
    if (fields.isEmpty()) {
      check(parts, file, reader);
    }
    return fields.map(found -> manuscript(parts, file, reader, found));
  }

  /// Where front matter cannot be read, the text is read for its own errors alone.
  private void check(ManuscriptParts parts, Place file, FrontMatterReader reader) {
    Language language = reader.named().orElseGet(() -> LanguageGuess.of(parts.body()));
    Place start = file.at(parts.bodyLine(), 1);
    Markdown.read(parts.body(), start, language, gate, reader.problems());
  }

  private Manuscript manuscript(
      ManuscriptParts parts, Place file, FrontMatterReader reader, Fields fields) {
    Diagnostics problems = reader.problems();
    Language language = reader.language(fields, parts.body(), file);
    Pictures pictures = new Pictures(gate, file.file(), problems);
    Head head = reader.read(fields, language, pictures);
    MarkdownText text =
        Markdown.read(parts.body(), file.at(parts.bodyLine(), 1), language, pictures, problems);
    List<Inline> title = new Title(head.title(), text.title(), problems).at(file);
    return new Manuscript(
        reader.issue(), language, head.frontMatter(), copy(title, head, text), file);
  }

  private static Copy copy(List<Inline> title, Head head, MarkdownText text) {
    return new Copy(
        title,
        head.standfirst(),
        head.summary(),
        text.lead(),
        text.sections(),
        text.notes(),
        text.images(),
        head.corrections());
  }
}
