package press.briefing.chart;

import java.util.List;
import java.util.Locale;

/// What a mark is painted with. The page's style sheet may recolour each by its class, through
/// `color`.
enum Tone {
  ACCENT(""),
  PAST("#868d98"),
  ORANGE("#d55e00"),
  GREEN("#009e73"),
  PINK("#cc79a7"),
  INK("#16181d"),
  INK2("#4b515b"),
  INK3("#69707b"),
  HAIR("#d0d4da"),
  PAPER("#ffffff");

  private static final List<Tone> SERIES = List.of(ACCENT, PAST, ORANGE, GREEN, PINK, INK3);

  private final String colour;

  Tone(String colour) {
    this.colour = colour;
  }

  /// What the n-th of several series is painted with, from 0; told apart also by those who do not
  /// see red or green.
  static Tone ofSeries(int index) {
    return SERIES.get(index % SERIES.size());
  }

  /// How many series have a tone of their own.
  static int most() {
    return SERIES.size();
  }

  /// The attributes that give an element this colour as its `currentColor`; its class alone where
  /// the accent is left to a style sheet.
  String attributes(String accent) {
    String written = this == ACCENT ? accent : colour;
    String style = " class=\"" + name().toLowerCase(Locale.ROOT) + "\"";
    return accent.isEmpty() ? style : style + " color=\"" + written + "\"";
  }
}
