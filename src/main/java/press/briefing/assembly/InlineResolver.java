package press.briefing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.language.Particles;
import press.briefing.measure.FigureText;
import press.briefing.measure.Measures;
import press.briefing.model.Figure;
import press.briefing.model.Inline;
import press.briefing.model.ValueRef;

/// Prints the values of one edition and then chooses the particles behind them.
final class InlineResolver {
  private final Language language;
  private final Measures measures;
  private final Dictionary dictionary;
  private final Diagnostics problems;
  private final References references;
  private final Printing printing;

  /// @param references what links without text say
  InlineResolver(Language language, Printing printing, References references) {
    this.language = language;
    this.references = references;
    this.printing = printing;
    this.measures = printing.measures();
    this.dictionary = printing.dictionary();
    this.problems = printing.problems();
  }

  Language language() {
    return language;
  }

  /// A run of text as it is printed. A value that cannot be had is reported, and stands in
  /// brackets.
  List<Inline> resolve(List<Inline> inlines) {
    return all(inlines, new StringBuilder());
  }

  /// @param before what has been printed so far in this run
  private List<Inline> all(List<Inline> inlines, StringBuilder before) {
    List<Inline> printed = new ArrayList<>(inlines.size());
    boolean changed = false;
    for (Inline each : inlines) {
      Inline one = one(each, before);
      printed.add(one);
      changed |= one != each;
    }
    return changed ? printed : inlines;
  }

  private Inline one(Inline inline, StringBuilder before) {
    return switch (inline) {
      case Inline.Text text -> text(text, before);
      case Inline.Code code -> {
        before.append(code.text());
        yield code;
      }
      case Inline.Value value -> value(value, before);
      case Inline.Choice choice -> chosen(choice, before);
      case Inline.Particle particle -> text(particle(particle, before), before);
      case Inline.Printed printed -> printed;
      case Inline.Chosen chosen -> chosen;
      case Inline.Emphasis it -> new Inline.Emphasis(all(it.content(), before), it.place());
      case Inline.Strong it -> new Inline.Strong(all(it.content(), before), it.place());
      case Inline.Strike it -> new Inline.Strike(all(it.content(), before), it.place());
      case Inline.Link it -> link(it, before);
      case Inline.Image it ->
          new Inline.Image(it.name(), resolve(it.alt()), it.title(), it.place());
      case Inline.NoteMark mark -> mark;
      case Inline.LineBreak lineBreak -> {
        before.append('\n');
        yield lineBreak;
      }
      case Inline.Element it ->
          new Inline.Element(it.name(), it.attributes(), all(it.content(), before), it.place());
    };
  }

  /// A link that says nothing shows its address.
  private Inline link(Inline.Link link, StringBuilder before) {
    List<Inline> words = words(link);
    if (words.isEmpty()) {
      before.append(link.target());
    }
    String target = References.decoded(link.target());
    return new Inline.Link(target, link.title(), all(words, before), link.place());
  }

  /// What a link says: a link within the edition that has no text, the name of what it leads to.
  private List<Inline> words(Inline.Link link) {
    if (!link.content().isEmpty() || !link.target().startsWith("#")) {
      return link.content();
    }
    InlineResolver quiet = new InlineResolver(language, printing.quietly(), new References());
    return references
        .words(link.target(), quiet::resolve)
        .<List<Inline>>map(words -> List.of(new Inline.Text(words, link.place())))
        .orElse(List.of());
  }

  private static Inline text(Inline.Text text, StringBuilder before) {
    before.append(text.text());
    return text;
  }

  private Inline value(Inline.Value value, StringBuilder before) {
    Optional<Figure> figure = measures.figure(value.value(), problems);
    if (figure.isEmpty()) {
      return text(absent(value.value(), value), before);
    }
    String text = FigureText.write(figure.get(), value.style(), language);
    before.append(text);
    return new Inline.Printed(text, figure.get(), value.style(), value.place());
  }

  private Inline chosen(Inline.Choice choice, StringBuilder before) {
    Optional<Figure> figure = measures.figure(choice.value(), problems);
    if (figure.isEmpty()) {
      return text(absent(choice.value(), choice), before);
    }
    int sign = figure.get().quantity().signum();
    String words = sign > 0 ? choice.positive() : sign < 0 ? choice.negative() : choice.zero();
    before.append(words);
    return new Inline.Chosen(words, figure.get(), choice.place());
  }

  private static Inline.Text absent(ValueRef value, Inline at) {
    return new Inline.Text("[" + value + "]", at.place());
  }

  private Inline.Text particle(Inline.Particle particle, StringBuilder before) {
    String written = particle.written();
    if (language == Language.EN) {
      return new Inline.Text(written, particle.place());
    }
    Optional<String> fitting = Particles.choose(before.toString(), written, dictionary);
    if (fitting.isEmpty()) {
      problems.warning(
          Code.PARTICLE_UNDECIDED, particle.place(), Particles.word(before.toString()), written);
    }
    return new Inline.Text(fitting.orElse(written), particle.place());
  }
}
