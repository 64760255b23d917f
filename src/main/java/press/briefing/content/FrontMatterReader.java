package press.briefing.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import press.briefing.content.markdown.Pictures;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Correction;
import press.briefing.model.FrontMatter;
import press.briefing.model.Inline;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;
import press.briefing.tree.Shape;
import press.briefing.tree.Yaml;

/// Reads the YAML between the dashes at the top of a manuscript.
///
/// @param issue the id of its issue, which may begin with a date
/// @param named the language that the file's name gives, if it does
record FrontMatterReader(String issue, Optional<Language> named, Diagnostics problems) {
  private static final Shape SHAPE = Shape.of("front-matter");
  private static final String MOMENTS = "2026-11-23, 2026-11-23T09:00, 2026-11-23T09:00+09:00";

  /// The fields of front matter; empty if it cannot be read at all, which then is an error.
  Optional<Fields> fields(String text, Place start) {
    return Yaml.parse(text, start, problems)
        .flatMap(node -> Fields.of(node, "---", SHAPE, problems));
  }

  /// The language of the manuscript; see [ManuscriptLanguage].
  Language language(Fields fields, String body, Place file) {
    return new ManuscriptLanguage(named, problems).of(fields, body, file);
  }

  /// What the fields say of a manuscript in a language.
  ///
  /// @param pictures those of the manuscript, which its cover joins
  Head read(Fields fields, Language language, Pictures pictures) {
    remark(fields);
    return new Head(
        frontMatter(fields, language, pictures),
        fields.scalar("title").map(text -> inlines(text, language)),
        standfirst(fields).map(text -> inlines(text, language)).orElse(List.of()),
        fields.texts("summary").stream().map(text -> inlines(text, language)).toList(),
        fields.list("corrections").stream()
            .flatMap(each -> correction(each, language).stream())
            .toList());
  }

  /// What was put right on a day.
  private Optional<Correction> correction(Node node, Language language) {
    return Fields.of(node, "corrections", SHAPE.at("corrections").item(), problems)
        .flatMap(fields -> {
          fields.required("date", "date: 2026-11-25");
          fields.required("text", "text: …");
          Optional<LocalDate> date = new Forms(fields, problems).date("date");
          Optional<Node.Scalar> text = fields.scalar("text");
          return date.flatMap(
              day -> text.map(given -> new Correction(day, inlines(given, language))));
        });
  }

  private void remark(Fields fields) {
    if (fields.node("slug").isPresent()) {
      problems.info(Code.FRONT_MATTER_SLUG, fields.keyPlace("slug"));
    }
    if (fields.node("standfirst").isPresent() && fields.node("subtitle").isPresent()) {
      problems.error(Code.KEY_REPEATED, fields.keyPlace("subtitle"), "subtitle (standfirst)");
    }
  }

  private FrontMatter frontMatter(Fields fields, Language language, Pictures pictures) {
    Forms forms = new Forms(fields, problems);
    return new FrontMatter(
        ManuscriptLanguage.written(fields),
        fields.node("date").isPresent() ? forms.date("date") : dateOfIssue(),
        forms.period("period"),
        fields.text("number"),
        texts(fields, "authors"),
        texts(fields, "tags"),
        fields.text("series"),
        cover(fields, language, pictures),
        forms.checked("embargo", FrontMatterReader::isMoment, MOMENTS),
        forms.checked("publish-at", FrontMatterReader::isMoment, MOMENTS),
        fields.flag("draft").orElse(false));
  }

  /// The date that an issue's id begins with, such as `2026-11-23-chips`.
  private Optional<LocalDate> dateOfIssue() {
    if (!issue.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}([^0-9].*)?")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(issue.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> texts(Fields fields, String key) {
    return fields.texts(key).stream().map(Node.Scalar::text).toList();
  }

  /// A path, or `{file: …, alt: …}`.
  private Optional<Inline.Image> cover(Fields fields, Language language, Pictures pictures) {
    if (!(fields.node("cover").orElse(null) instanceof Node.Mapping)) {
      return fields.scalar("cover").flatMap(path -> cover(path, List.of(), pictures));
    }
    return fields
        .fields("cover")
        .flatMap(cover -> {
          List<Inline> alt =
              cover.scalar("alt").map(text -> inlines(text, language)).orElse(List.of());
          cover.required("file", "file: images/cover.jpg");
          return cover.scalar("file").flatMap(path -> cover(path, alt, pictures));
        });
  }

  private static Optional<Inline.Image> cover(
      Node.Scalar path, List<Inline> alt, Pictures pictures) {
    return pictures
        .name(path.text(), path.place())
        .map(name -> new Inline.Image(name, alt, Optional.empty(), path.place()));
  }

  private static Optional<Node.Scalar> standfirst(Fields fields) {
    return fields.scalar("standfirst").or(() -> fields.scalar("subtitle"));
  }

  private List<Inline> inlines(Node.Scalar scalar, Language language) {
    return BilingualInlines.inlines(scalar, language, problems);
  }

  private static boolean isMoment(String text) {
    try {
      if (text.length() <= 10) {
        LocalDate.parse(text);
      } else {
        DateTimeFormatter.ISO_DATE_TIME.parse(text.replaceFirst(" ", "T"));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
