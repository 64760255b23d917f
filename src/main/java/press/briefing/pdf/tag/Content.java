package press.briefing.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a tag's own content, such as one text of the document, with all its marks on pages.
public final class Content implements Kid {
  private final Tag tag;
  private List<Mark> marks = List.of();

  Content(Tag tag) {
    this.tag = tag;
  }

  /// The tag that holds it.
  public Tag tag() {
    return tag;
  }

  /// The link it stands in; null outside of links.
  public @Nullable Tag link() {
    return tag.link();
  }

  List<Mark> marks() {
    return marks;
  }

  void add(Mark mark) {
    if (marks.isEmpty()) {
      marks = new ArrayList<>(1);
    }
    marks.add(mark);
  }

  /// A sequence of marked content.
  ///
  /// @param page from 1
  /// @param number of the sequence on its page
  record Mark(int page, int number) {}
}
