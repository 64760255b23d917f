package press.briefing.chart;

import java.util.Locale;

/// What a mark is painted with. The page's style sheet may recolour each by its class, through
/// `color`.
enum Tone {
  ACCENT(""),
  PAST("#868d98"),
  INK("#16181d"),
  INK2("#4b515b"),
  INK3("#69707b"),
  HAIR("#d0d4da");

  private final String colour;

  Tone(String colour) {
    this.colour = colour;
  }

  /// The attributes that give an element this colour as its `currentColor`.
  String attributes(String accent) {
    String written = this == ACCENT ? accent : colour;
    return " class=\"" + name().toLowerCase(Locale.ROOT) + "\" color=\"" + written + "\"";
  }
}
