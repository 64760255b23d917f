package press.briefing.template.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.model.Publication;

/// A theme's style sheets in the publication's colours.
///
/// Both name colours as `var(--accent)` and the like. Browsers know how to read that; for print,
/// whose layout does not, the values are put in their places.
public record ThemeStyle(ThemeFiles files, Publication.Theme theme) {
  private static final String SHEET = "print.css";
  private static final String FACING = "facing-print.css";

  /// The files of the style sheets for print.
  public static final List<String> PRINT = List.of(SHEET, FACING);

  private static final String ACCENT = "#1b4b8a";
  private static final String INK = "#16181d";

  public String accent() {
    return theme.accent().orElse(ACCENT);
  }

  public String print() {
    return print(SHEET);
  }

  /// The sheet of the facing edition: that of all, with its own behind it.
  public String facingPrint() {
    return print() + print(FACING);
  }

  private String print(String name) {
    String css = files.text(name).orElse("");
    for (Map.Entry<String, String> colour : palette().entrySet()) {
      css = css.replace("var(--" + colour.getKey() + ")", colour.getValue());
    }
    return css;
  }

  /// What the print sheet may name as `var(--…)`, and what stands for it.
  public Map<String, String> palette() {
    Map<String, String> palette = new LinkedHashMap<>();
    palette.put("accent", accent());
    palette.put("colour", theme.colour().orElse(INK));
    palette.put("ink", INK);
    palette.put("ink2", "#4b515b");
    palette.put("ink3", "#69707b");
    palette.put("hair", "#d0d4da");
    palette.put("past", "#868d98");
    palette.put("met", "#b3261e");
    palette.put("on-met", "#ffffff");
    palette.put("near", "#8a5200");
    return palette;
  }

  /// The web's sheet; a colour of the publication's own is lightened for the dark.
  public String web() {
    StringBuilder css = new StringBuilder(Compact.css(files.text("web.css").orElse("")));
    css.append('\n');
    own("accent", theme.accent(), css);
    own("colour", theme.colour(), css);
    return css.toString();
  }

  private static void own(String name, Optional<String> colour, StringBuilder css) {
    colour.ifPresent(value ->
        css.append(":root { --" + name + ": " + value + " }\n")
            .append("@media screen and (prefers-color-scheme: dark) { :root { --" + name + ": ")
            .append(Contrast.lightened(value) + " } }\n"));
  }
}
