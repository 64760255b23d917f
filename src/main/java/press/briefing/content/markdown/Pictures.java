package press.briefing.content.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.ImageHeader;
import press.briefing.gate.Images;
import press.briefing.gate.Source;
import press.briefing.model.ImageFile;

/// The pictures of a manuscript, each read once and given a name of its own.
public final class Pictures {
  private final Gate gate;
  private final String citingFile;
  private final Diagnostics problems;
  private final Map<String, Optional<ImageFile>> byPath = new LinkedHashMap<>();

  /// @param citingFile the manuscript, which the paths of pictures are relative to
  public Pictures(Gate gate, String citingFile, Diagnostics problems) {
    this.gate = gate;
    this.citingFile = citingFile;
    this.problems = problems;
  }

  /// The name under which a picture stands in the output. One that cannot be read is an error.
  ///
  /// @param written its path as the manuscript has it
  public Optional<String> name(String written, Place place) {
    String path = Gate.resolve(citingFile, decoded(written));
    Optional<ImageFile> known = byPath.get(path);
    if (known == null) {
      known = read(path, place);
      byPath.put(path, known);
    }
    return known.map(ImageFile::name);
  }

  /// All that could be read, in the order of their first mention.
  public List<ImageFile> files() {
    return byPath.values().stream().flatMap(Optional::stream).toList();
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }

  private Optional<ImageFile> read(String path, Place place) {
    return gate.open(path, place, Budget.IMAGE, problems)
        .flatMap(
            source -> Images.read(source, place, problems).map(header -> file(source, header)));
  }

  private ImageFile file(Source source, ImageHeader header) {
    return new ImageFile(
        freeName(source.path(), header),
        header.mediaType(),
        header.width(),
        header.height(),
        source.bytes());
  }

  /// The path from the manuscript's folder, without `images/`, in characters that every disk and
  /// address takes. Both manuscripts of an issue so give one picture one name.
  private String freeName(String path, ImageHeader header) {
    String folder = citingFile.substring(0, citingFile.lastIndexOf('/') + 1);
    String local = path.startsWith(folder) ? path.substring(folder.length()) : path;
    String stem = local.replaceFirst("^images/", "").replaceFirst("\\.[A-Za-z]+$", "");
    String safe = stem.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceFirst("^-+", "");
    String end = header.mediaType().equals("image/png") ? ".png" : ".jpg";
    String name = safe + end;
    for (int number = 2; isTaken(name); number++) {
      name = safe + "-" + number + end;
    }
    return name;
  }

  private boolean isTaken(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return files().stream().anyMatch(file -> file.name().toLowerCase(Locale.ROOT).equals(lower));
  }
}
