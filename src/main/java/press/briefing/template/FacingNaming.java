package press.briefing.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.briefing.model.FacingEdition;
import press.briefing.model.ImageFile;

/// What names of the second language become, so that none of the first means two things: its ids
/// get its tag behind them, but for rows that stand once; so do its pictures, where one of the
/// first language has their name and is another.
final class FacingNaming {
  private final Map<String, String> pictures = new LinkedHashMap<>();
  private final List<ImageFile> images;
  private final Naming naming;

  FacingNaming(FacingEdition edition) {
    String end = "-" + edition.second().language().tag();
    Set<String> shared = FacingComposer.rowIds(edition);
    this.images = new ArrayList<>(edition.first().copy().images());
    edition.second().copy().images().forEach(image -> place(image, end));
    this.naming =
        new Naming(
            id -> shared.contains(id) ? id : id + end, name -> pictures.getOrDefault(name, name));
  }

  private void place(ImageFile image, String end) {
    Optional<ImageFile> there = named(image.name());
    if (there.isPresent() && Arrays.equals(there.get().bytes(), image.bytes())) {
      return;
    }
    String name = free(image.name(), end);
    pictures.put(image.name(), name);
    images.add(
        new ImageFile(name, image.mediaType(), image.width(), image.height(), image.bytes()));
  }

  private Optional<ImageFile> named(String name) {
    return images.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private String free(String name, String end) {
    Set<String> taken = new HashSet<>(images.stream().map(ImageFile::name).toList());
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    String free = name;
    while (taken.contains(free)) {
      free = free.substring(0, dot) + end + free.substring(dot);
      dot += end.length();
    }
    return free;
  }

  Naming naming() {
    return naming;
  }

  /// The pictures of both languages.
  List<ImageFile> images() {
    return List.copyOf(images);
  }
}
