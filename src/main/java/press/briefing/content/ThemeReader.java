package press.briefing.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.content.markdown.Pictures;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.Gate;
import press.briefing.model.ImageFile;
import press.briefing.model.Publication;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;

/// Reads the theme of a publication: its name, or a mapping of its choices.
record ThemeReader(Gate gate, Diagnostics problems) {
  static final Publication.Theme DEFAULT =
      new Publication.Theme("default", Optional.empty(), Optional.empty(), Optional.empty());

  private static final List<String> NOTES = List.of("margin", "foot");
  private static final int FEWEST_COLUMNS = 2;
  private static final int MOST_COLUMNS = 99;
  private static final String COLOUR = "\"#1a5fb4\"";

  /// The theme at the key `theme` of the publication.
  Publication.Theme read(Fields publication) {
    return switch (publication.node("theme").orElse(null)) {
      case null -> DEFAULT;
      case Node.Scalar scalar -> named(publication);
      case Node.Mapping mapping -> {
        refuseComments(mapping);
        yield publication.fields("theme").map(this::chosen).orElse(DEFAULT);
      }
      case Node.Sequence sequence -> {
        publication.fields("theme");
        yield DEFAULT;
      }
    };
  }

  private Publication.Theme named(Fields publication) {
    String name = name(new Forms(publication, problems), "theme").orElse(DEFAULT.name());
    return new Publication.Theme(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A colour without quotes is a comment to YAML, and would be lost.
  private void refuseComments(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      boolean colour = entry.key().equals("colour") || entry.key().equals("accent");
      if (colour && NodeKind.isNothing(entry.value())) {
        problems.error(Code.VALUE_FORM, entry.keyPlace(), "", entry.key(), COLOUR);
      }
    }
  }

  private Publication.Theme chosen(Fields fields) {
    Forms forms = new Forms(fields, problems);
    return new Publication.Theme(
        name(forms, "name").orElse(DEFAULT.name()),
        logo(fields),
        colour(forms, "colour"),
        colour(forms, "accent"),
        fields.flag("numbering").orElse(true),
        paper(fields));
  }

  private static Publication.Paper paper(Fields fields) {
    return new Publication.Paper(
        fields.flag("cover-page").orElse(Publication.Paper.USUAL.cover()),
        fields.choice("notes", NOTES).filter("foot"::equals).isPresent(),
        fields
            .integer("landscape", FEWEST_COLUMNS, MOST_COLUMNS)
            .orElse(Publication.Paper.USUAL.landscape()),
        fields.choices("attach").stream().distinct().map(ThemeReader::attachment).toList());
  }

  private static Publication.Attachment attachment(String word) {
    return Publication.Attachment.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> name(Forms forms, String key) {
    return forms.checked(key, text -> text.matches("[a-z0-9][a-z0-9_-]*"), "default");
  }

  private static Optional<String> colour(Forms forms, String key) {
    return forms.checked(key, text -> text.matches("#[0-9A-Fa-f]{6}"), COLOUR);
  }

  private Optional<ImageFile> logo(Fields fields) {
    Pictures pictures = new Pictures(gate, fields.place().file(), problems);
    fields.scalar("logo").ifPresent(path -> pictures.name(path.text(), path.place()));
    return pictures.files().stream().findFirst();
  }
}
