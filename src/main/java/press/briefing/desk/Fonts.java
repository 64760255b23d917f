package press.briefing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.briefing.desk.Staging.Written;
import press.briefing.desk.disk.OutFolder;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.site.font.FontFile;
import press.briefing.site.font.PageFonts;

/// Puts the fonts of pages into the staging folder. Those that the last output has are taken over
/// from it, so that no font is cut twice. Safe to share by threads.
///
/// @param known the hashes of the fonts in the last output, by path
record Fonts(
    PageFonts pages,
    OutFolder out,
    Map<String, String> known,
    Staging staging,
    Diagnostics problems) {
  static Fonts of(PageFonts pages, PublicationRun run) {
    Map<String, String> known =
        run.last().files().stream()
            .filter(each -> each.path().startsWith(PageFonts.FOLDER))
            .collect(Collectors.toMap(Manifest.Entry::path, Manifest.Entry::sha256));
    return new Fonts(pages, run.out(), known, run.staging(), run.problems());
  }

  List<Written> write(List<FontFile> files) throws IOException {
    List<Written> written = new ArrayList<>();
    for (FontFile each : files) {
      Optional<Written> old = old(each.path());
      if (old.isPresent()) {
        staging.carry(out.path(), each.path());
      }
      written.add(old.isPresent() ? old.get() : staging.write(each.path(), each.bytes().get()));
    }
    return written;
  }

  /// Takes over fonts that a carried page links; one that is no longer as it was written is an
  /// error.
  List<Written> carry(List<String> paths) throws IOException {
    List<Written> written = new ArrayList<>();
    for (String path : paths) {
      Optional<Written> old = old(path);
      if (old.isPresent()) {
        staging.carry(out.path(), path);
        written.add(old.get());
      } else {
        problems.error(Code.OUT_CHANGED, Place.NOWHERE, out.ordered().resolve(path));
      }
    }
    return written;
  }

  /// The file of the last output, if it is still as it was written.
  private Optional<Written> old(String path) throws IOException {
    Optional<String> sha256 = Optional.ofNullable(known.get(path));
    Path file = out.path().resolve(path);
    if (sha256.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return sha256
        .filter(each -> each.equals(Staging.sha256(bytes)))
        .map(each -> new Written(path, each, bytes.length));
  }
}
