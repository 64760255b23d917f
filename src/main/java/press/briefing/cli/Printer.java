package press.briefing.cli;

import java.io.PrintStream;
import press.briefing.diagnostic.Catalogue;

/// The streams of a run and what is said on them.
///
/// @param colours whether `err` understands colours
record Printer(
    PrintStream out, PrintStream err, Texts texts, Catalogue catalogue, boolean colours) {
  static Printer of(PrintStream out, PrintStream err, Surroundings surroundings) {
    String language = surroundings.language();
    return new Printer(
        out, err, new Texts(language), Catalogue.of(language), surroundings.colours());
  }

  String bold(String text) {
    return paint("1", text);
  }

  String paint(String colour, String text) {
    return colours ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }
}
