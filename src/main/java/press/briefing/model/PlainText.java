package press.briefing.model;

import java.util.List;

/// The characters of inlines, without marks.
public final class PlainText {
  private PlainText() {}

  /// All that is certain: a value, choice or particle that is not printed yet gives nothing.
  public static String of(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> append(text, inline));
    return text.toString();
  }

  private static void append(StringBuilder text, Inline inline) {
    switch (inline) {
      case Inline.Text plain -> text.append(plain.text());
      case Inline.Printed printed -> text.append(printed.text());
      case Inline.Chosen chosen -> text.append(chosen.text());
      case Inline.Code code -> text.append(code.text());
      case Inline.Emphasis emphasis -> text.append(of(emphasis.content()));
      case Inline.Strong strong -> text.append(of(strong.content()));
      case Inline.Strike strike -> text.append(of(strike.content()));
      case Inline.Link link -> text.append(of(link.content()));
      case Inline.Element element -> text.append(of(element.content()));
      case Inline.Image image -> text.append(of(image.alt()));
      case Inline.LineBreak lineBreak -> text.append(' ');
      case Inline.Value value -> {}
      case Inline.Choice choice -> {}
      case Inline.Particle particle -> {}
      case Inline.NoteMark mark -> {}
    }
  }
}
