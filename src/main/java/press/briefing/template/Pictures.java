package press.briefing.template;

import java.util.List;
import press.briefing.model.ImageFile;
import press.briefing.model.Inline;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.template.engine.MarkupWriter;

/// Writes the pictures of an edition where its medium keeps them.
record Pictures(Medium medium, List<ImageFile> files) {
  void write(MarkupWriter out, Inline.Image image) {
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
        PlainText.of(image.alt()));
  }

  /// The picture at the head of a story.
  Page.Cover cover(Inline.Image image) {
    MarkupWriter out = new MarkupWriter();
    write(out, image);
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
    return medium == Medium.PRINT ? "images/" + name : address(name);
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
