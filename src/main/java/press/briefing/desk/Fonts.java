package press.briefing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.briefing.desk.Staging.Written;
import press.briefing.desk.disk.OutFolder;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.site.font.FontFile;
import press.briefing.site.font.PageFonts;

/// Puts the fonts of pages, and pictures that like them are named by their content, into the
/// staging folder. Those that the last output has are taken over from it, so that none is made
/// twice. Safe to share by threads.
///
/// @param known the hashes of shared files in the last output, by path
record Fonts(
    PageFonts pages,
    OutFolder out,
    Map<String, String> known,
    Staging staging,
    Diagnostics problems) {
  static Fonts of(PageFonts pages, PublicationRun run) {
    Map<String, String> known =
        run.last().files().stream()
            .filter(each -> each.path().startsWith("assets/"))
            .collect(Collectors.toMap(Manifest.Entry::path, Manifest.Entry::sha256));
    return new Fonts(pages, run.out(), known, run.staging(), run.problems());
  }

  List<Written> write(List<FontFile> files) throws IOException {
    List<Written> written = new ArrayList<>();
    for (FontFile each : files) {
      written.add(write(each.path(), each.bytes()));
    }
    return written;
  }

  /// Puts one file there.
  ///
  /// @param bytes asked for only if it must be made
  Written write(String path, Supplier<byte[]> bytes) throws IOException {
    Optional<Written> old = old(path);
    if (old.isPresent()) {
      staging.carry(out.path(), path);
    }
    return old.isPresent() ? old.get() : staging.write(path, bytes.get());
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
