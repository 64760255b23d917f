package press.briefing.template;

import java.util.Optional;
import press.briefing.model.ImageFile;
import press.briefing.model.Medium;
import press.briefing.model.Publication;

/// The logo of a publication, one of the files that all pages share.
record Logo(Asset asset, ImageFile file) {
  private static final double WORDS = 2.5;

  static Optional<Logo> of(Publication publication) {
    return publication
        .theme()
        .logo()
        .map(file -> new Logo(Asset.of("logo", extension(file), file.bytes()), file));
  }

  private static String extension(ImageFile file) {
    return file.mediaType().equals("image/png") ? "png" : "jpg";
  }

  /// For a page that keeps shared files in a folder.
  Page.Logo in(String folder) {
    boolean words = file.width() > WORDS * file.height();
    return new Page.Logo(folder + asset.path(), file.width(), file.height(), words);
  }

  /// For a page of an issue.
  Page.Logo in(Medium medium) {
    return medium == Medium.PRINT ? in("images/theme/") : in("../../assets/");
  }

  /// For print, which takes its pictures along. No picture of a manuscript has a folder in its
  /// name.
  ImageFile printed() {
    String name = "theme/" + asset.path();
    return new ImageFile(name, file.mediaType(), file.width(), file.height(), file.bytes());
  }
}
