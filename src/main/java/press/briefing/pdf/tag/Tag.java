package press.briefing.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/// An element of the structure: a heading, a paragraph, a cell.
///
/// It comes into the file with the first content that is marked with it or with a tag inside of it.
public final class Tag implements Kid {
  private final TagType type;
  private final @Nullable Tag parent;
  private final @Nullable Tag repeating;
  private final String language;
  private final List<Kid> kids = new ArrayList<>(2);
  private Map<PdfName, PdfObject> entries = Map.of();
  private @Nullable PdfStructureElement element;
  private @Nullable Tag link;
  private @Nullable Link target;
  private @Nullable String name;
  private @Nullable String file;
  private int firstPage;

  /// The tag around all others.
  Tag(String language) {
    this.type = TagType.DOCUMENT;
    this.parent = null;
    this.repeating = null;
    this.language = language;
  }

  /// A tag inside another, in the language of that one unless it has its own.
  Tag(TagType type, Tag parent, String ownLanguage) {
    this.type = type;
    this.parent = parent;
    this.repeating = type.repeats() ? this : parent.repeating;
    this.link = parent.link;
    this.language = ownLanguage.isEmpty() ? parent.language : ownLanguage;
    parent.kids.add(this);
    if (!language.equals(parent.language)) {
      with(PdfName.LANG, Entries.text(language));
    }
  }

  /// Where a link leads and what it is called; null for any other tag.
  public @Nullable Link target() {
    return target;
  }

  /// The width and height of what a figure shows, and its place on the page.
  public void box(float left, float bottom, float right, float top) {
    with(PdfName.A, Entries.box(left, bottom, right, top));
  }

  TagType type() {
    return type;
  }

  String language() {
    return language;
  }

  List<Kid> kids() {
    return kids;
  }

  Map<PdfName, PdfObject> entries() {
    return entries;
  }

  Tag with(PdfName name, PdfObject value) {
    if (entries.isEmpty()) {
      entries = new LinkedHashMap<>(2);
    }
    entries.put(name, value);
    return this;
  }

  /// Gives it a name that no other tag has.
  Tag named(String unique) {
    name = unique;
    return with(PdfName.ID, new PdfString(unique));
  }

  @Nullable String name() {
    return name;
  }

  /// Takes from an element which attached file it shows, if any.
  Tag showing(Element source) {
    file = source.hasAttribute("data-file") ? source.getAttribute("data-file") : null;
    return this;
  }

  /// The name of the attached file it shows.
  @Nullable String file() {
    return file;
  }

  Tag leadingTo(Link where) {
    target = where;
    link = this;
    return this;
  }

  Content content() {
    Content content = new Content(this);
    kids.add(content);
    return content;
  }

  /// The link that this tag is or stands in.
  @Nullable Tag link() {
    return link;
  }

  /// Whether content on a page repeats what an earlier page showed: the head of a table goes on
  /// every page of it, and only the first is content.
  boolean repeatsOn(int page) {
    if (repeating == null) {
      return false;
    }
    repeating.firstPage = repeating.firstPage == 0 ? page : repeating.firstPage;
    return repeating.firstPage != page;
  }

  /// Whether it is in the file.
  boolean isUsed() {
    return element != null;
  }

  /// The element in the file, made when it is asked for first.
  PdfStructureElement element(PdfWriter writer) {
    if (element == null) {
      PdfName name = type.pdfName();
      element =
          parent == null
              ? new PdfStructureElement(Objects.requireNonNull(writer.getStructureTreeRoot()), name)
              : new PdfStructureElement(parent.element(writer), name);
    }
    return element;
  }

  /// Where a link leads.
  ///
  /// @param address of the web, or `#` and the name of an element
  /// @param words what the link is called
  public record Link(String address, String words) {}
}
