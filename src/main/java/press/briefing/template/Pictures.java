package press.briefing.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.briefing.model.ImageFile;
import press.briefing.model.Inline;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.template.engine.MarkupWriter;

/// Writes the pictures of an edition where its medium keeps them.
///
/// @param names what a file is called beside the page
record Pictures(Medium medium, List<ImageFile> files, UnaryOperator<String> names) {
  private static final int LARGE = 1000;

  Pictures(Medium medium, List<ImageFile> files) {
    this(medium, files, UnaryOperator.identity());
  }

  void write(MarkupWriter out, Inline.Image image) {
    write(out, image, PlainText.of(image.alt()));
  }

  /// The same with other words for those who cannot see it.
  void write(MarkupWriter out, Inline.Image image, String alt) {
    out.empty(
        "img",
        "src",
        source(image.name()),
        "width",
        side(image, true),
        "height",
        side(image, false),
        "title",
        image.title().orElse(""),
        "alt",
        alt);
  }

  /// Whether a picture of another language is the same.
  boolean isSame(Inline.Image image, Pictures others, Inline.Image other) {
    return file(image).isPresent()
        && others.file(other).isPresent()
        && Arrays.equals(file(image).get().bytes(), others.file(other).get().bytes());
  }

  /// Whether a picture has enough to show for the width of two columns of text, and leaves a page
  /// room for more.
  boolean isLarge(Inline.Image image) {
    return file(image)
        .filter(file -> file.width() >= LARGE && file.width() >= 2 * file.height())
        .isPresent();
  }

  private Optional<ImageFile> file(Inline.Image image) {
    return files.stream().filter(file -> file.name().equals(image.name())).findFirst();
  }

  /// The picture at the head of a story.
  Page.Cover cover(Inline.Image image) {
    return cover(image, PlainText.of(image.alt()));
  }

  /// The same with other words for those who cannot see it.
  Page.Cover cover(Inline.Image image, String alt) {
    MarkupWriter out = new MarkupWriter();
    write(out, image, alt);
    return new Page.Cover(out.done(), shape(image));
  }

  /// How wide print sets it, so that a page has room for more.
  private String shape(Inline.Image image) {
    return files.stream()
        .filter(file -> file.name().equals(image.name()))
        .map(file -> 10 * file.width() / Math.max(1, file.height()))
        .map(ratio -> ratio >= 24 ? "broad" : ratio >= 16 ? "column" : "tall")
        .findFirst()
        .orElse("column");
  }

  private String source(String name) {
    String file = names.apply(name);
    return medium == Medium.PRINT ? "images/" + file : address(file);
  }

  private static String address(String name) {
    return name.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20");
  }

  /// A side in pixels, so that a page does not move while the picture loads; print sizes by the
  /// column.
  private String side(Inline.Image image, boolean width) {
    return files.stream()
        .filter(file -> medium == Medium.WEB && file.name().equals(image.name()))
        .map(file -> String.valueOf(width ? file.width() : file.height()))
        .findFirst()
        .orElse("");
  }
}
