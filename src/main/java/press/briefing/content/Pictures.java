package press.briefing.content;

import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Budget;
import press.briefing.gate.Gate;
import press.briefing.gate.Images;
import press.briefing.model.ImageFile;

/// Opens pictures that a file of the publication names.
final class Pictures {
  private Pictures() {}

  /// The picture, under the last part of its path; what is missing or no picture is an error.
  ///
  /// @param path as written, relative to the file of `cited`
  /// @param cited the place that names it
  static Optional<ImageFile> open(Gate gate, String path, Place cited, Diagnostics problems) {
    String resolved = Gate.resolve(cited.file(), path);
    String name = resolved.substring(resolved.lastIndexOf('/') + 1);
    return gate.open(resolved, cited, Budget.IMAGE, problems)
        .flatMap(
            source ->
                Images.read(source, cited, problems)
                    .map(
                        header ->
                            new ImageFile(
                                name,
                                header.mediaType(),
                                header.width(),
                                header.height(),
                                source.bytes())));
  }
}
