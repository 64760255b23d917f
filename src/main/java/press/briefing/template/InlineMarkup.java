package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import press.briefing.model.Inline;
import press.briefing.model.Medium;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Writes inlines as markup of a medium.
final class InlineMarkup {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col");

  private final Medium medium;
  private final Pictures pictures;
  private final Citations citations;
  private final IntFunction<Markup> note;
  private final Linking linking;

  /// Inlines of a page that one edition has for itself.
  ///
  /// @param note the body of a note by its number, for media that set it at its mark
  InlineMarkup(Medium medium, Pictures pictures, Citations citations, IntFunction<Markup> note) {
    this(medium, pictures, citations, note, new Linking(Folios.NONE));
  }

  InlineMarkup(
      Medium medium,
      Pictures pictures,
      Citations citations,
      IntFunction<Markup> note,
      Linking linking) {
    this.medium = medium;
    this.pictures = pictures;
    this.citations = citations;
    this.note = note;
    this.linking = linking;
  }

  /// How links are written.
  ///
  /// @param folios how a page is cited behind a link, for media with pages
  /// @param ids what the ids of the edition are on the page
  record Linking(Folios folios, UnaryOperator<String> ids) {
    Linking(Folios folios) {
      this(folios, UnaryOperator.identity());
    }
  }

  /// What an id of the edition is on the page.
  String id(String own) {
    return own.isEmpty() ? "" : linking.ids().apply(own);
  }

  private String target(String address) {
    return address.startsWith("#") ? "#" + id(address.substring(1)) : address;
  }

  /// How the page of what a link leads to is told behind it.
  ///
  /// @param plain such as `({}쪽)`; empty where no page is told
  /// @param bracketed within brackets, such as `, {}쪽`
  record Folios(String plain, String bracketed) {
    static final Folios NONE = new Folios("", "");
  }

  Markup write(List<Inline> inlines) {
    MarkupWriter out = new MarkupWriter();
    write(out, inlines);
    return out.done();
  }

  void write(MarkupWriter out, List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      boolean followed = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Text;
      if (inlines.get(i) instanceof Inline.Printed printed && followed) {
        citations.use(printed.figure().indicator().id());
        printed(out, printed.text(), ((Inline.Text) inlines.get(++i)).text());
      } else if (inlines.get(i) instanceof Inline.Link link) {
        boolean bracketed = i > 0 && opensBracket(inlines.get(i - 1));
        link(out, link, bracketed ? linking.folios().bracketed() : linking.folios().plain());
      } else {
        write(out, inlines.get(i));
      }
    }
  }

  private static boolean opensBracket(Inline before) {
    return before instanceof Inline.Text text
        && text.text().lastIndexOf('(') > text.text().lastIndexOf(')');
  }

  /// A caption behind the number of what it belongs to.
  Markup caption(Cited cited, List<Inline> words) {
    MarkupWriter out = new MarkupWriter();
    if (!cited.label().isEmpty()) {
      out.open("span", "class", "count").text(cited.label()).close("span");
      out.text(words.isEmpty() ? "" : " ");
    }
    write(out, words);
    return out.done();
  }

  /// A paragraph, whose last line on the web is not one short word.
  void paragraph(MarkupWriter out, List<Inline> inlines) {
    if (medium == Medium.PRINT
        || inlines.isEmpty()
        || !(inlines.getLast() instanceof Inline.Text last)
        || Joints.ending(last.text()) == last.text().length()) {
      write(out, inlines);
      return;
    }
    int end = Joints.ending(last.text());
    List<Inline> head = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
    head.add(new Inline.Text(last.text().substring(0, end), last.place()));
    write(out, head);
    out.open("span", "class", "nb").text(last.text().substring(end)).close("span");
  }

  private void write(MarkupWriter out, Inline inline) {
    switch (inline) {
      case Inline.Text plain -> text(out, plain.text());
      case Inline.Printed printed -> {
        citations.use(printed.figure().indicator().id());
        printed(out, printed.text(), "");
      }
      case Inline.Chosen chosen -> text(out, chosen.text());
      case Inline.Code code -> out.open("code").text(code.text()).close("code");
      case Inline.Emphasis emphasis -> wrap(out, "em", emphasis.content());
      case Inline.Strong strong -> wrap(out, "strong", strong.content());
      case Inline.Strike strike -> wrap(out, "s", strike.content());
      case Inline.Link link -> link(out, link, linking.folios().plain());
      case Inline.Image image -> pictures.write(out, image);
      case Inline.NoteMark mark -> mark(out, mark.number());
      case Inline.LineBreak lineBreak -> out.empty("br");
      case Inline.Element element -> element(out, element);
      case Inline.Value value -> unresolved(out, "{{ " + value.value() + " }}");
      case Inline.Choice choice -> unresolved(out, "{{ " + choice.value() + " ? … }}");
      case Inline.Particle particle -> out.text(particle.written());
    }
  }

  /// In print a link within the edition tells the page of what it leads to. One without words shows
  /// its address.
  private void link(MarkupWriter out, Inline.Link link, String folio) {
    String page = link.target().startsWith("#") ? folio : "";
    String style = page.isEmpty() ? "" : "reference";
    String title = link.title().orElse("");
    out.open("a", "class", style, "href", target(link.target()), "title", title, "data-page", page);
    if (link.content().isEmpty()) {
      out.text(link.target());
    } else {
      write(out, link.content());
    }
    out.close("a");
  }

  private void text(MarkupWriter out, String text) {
    if (medium == Medium.WEB) {
      Joints.write(out, text);
    } else {
      out.text(text);
    }
  }

  /// A value and the particle or sign that sticks to it stay on one line.
  private void printed(MarkupWriter out, String value, String after) {
    int end = 0;
    while (end < after.length() && !Character.isWhitespace(after.charAt(end))) {
      end++;
    }
    if (medium == Medium.WEB && value.length() <= Joints.LONGEST) {
      boolean alone = end > 6;
      out.open("span", "class", "nb").text(value);
      out.text(alone ? "" : after.substring(0, end)).close("span");
      text(out, after.substring(alone ? 0 : end));
    } else {
      out.text(value + after);
    }
  }

  private void wrap(MarkupWriter out, String name, List<Inline> content) {
    out.open(name);
    write(out, content);
    out.close(name);
  }

  private void mark(MarkupWriter out, int number) {
    boolean first = citations.cite(number);
    String id = first ? id("mark-" + number) : "";
    out.open("a", "class", "mark", "id", id, "href", "#" + id("note-" + number));
    out.open("sup").text(String.valueOf(number)).close("sup").close("a");
    if (first && medium == Medium.PRINT) {
      out.markup(note.apply(number));
    }
  }

  private void element(MarkupWriter out, Inline.Element element) {
    String[] attributes =
        element.attributes().stream()
            .filter(each -> plain(each.name()))
            .flatMap(each -> List.of(each.name(), onPage(each)).stream())
            .toArray(String[]::new);
    if (VOID.contains(element.name())) {
      out.empty(element.name(), attributes);
    } else if (element.name().matches("[a-z][a-z0-9]*")) {
      out.open(element.name(), attributes);
      write(out, element.content());
      out.close(element.name());
    }
  }

  private String onPage(Inline.Element.Attribute attribute) {
    return switch (attribute.name()) {
      case "id" -> id(attribute.value());
      case "href" -> target(attribute.value());
      default -> attribute.value();
    };
  }

  private static boolean plain(String attribute) {
    return attribute.matches("[a-z][a-z-]*")
        && !attribute.startsWith("on")
        && !attribute.startsWith("data-")
        && !attribute.equals("style");
  }

  /// What assembly could not print: a draft shows it as it was written.
  private static void unresolved(MarkupWriter out, String written) {
    out.open("span", "class", "unresolved").text(written).close("span");
  }
}
