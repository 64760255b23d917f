package press.briefing.template;

import java.util.List;
import java.util.function.UnaryOperator;
import press.briefing.model.ImageFile;

/// What an edition's names become on a page, or in a folder, that it shares with others.
///
/// @param ids of elements
/// @param pictures of files
record Naming(UnaryOperator<String> ids, UnaryOperator<String> pictures) {
  /// A page of its own: all stays as it is.
  static final Naming OWN = new Naming(UnaryOperator.identity(), UnaryOperator.identity());

  /// A page of its own in a folder with others: its pictures have its name before theirs, and a dot
  /// between, which no name of a page holds.
  static Naming beside(String page) {
    return new Naming(UnaryOperator.identity(), name -> page + "." + name);
  }

  /// The files under what they become.
  List<ImageFile> renamed(List<ImageFile> images) {
    return images.stream()
        .map(it ->
            new ImageFile(
                pictures.apply(it.name()), it.mediaType(), it.width(), it.height(), it.bytes()))
        .toList();
  }
}
