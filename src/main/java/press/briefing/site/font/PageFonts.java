package press.briefing.site.font;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.briefing.markup.lettering.Lettering;
import press.briefing.template.Asset;

/// Gives pages the fonts they need. Safe to share by threads.
///
/// A style sheet asks for them by naming the family [#FAMILY]; pages whose sheets do not stay as
/// they are.
public final class PageFonts {
  /// The family that style sheets of themes name.
  public static final String FAMILY = "Briefing Text";

  /// The folder in the output that holds the fonts of pages.
  public static final String FOLDER = "assets/fonts/";

  /// Where in a folder of pages the style sheet lies that they share. It is none of the files that
  /// browsers may keep for good, because its name stays.
  private static final String SHARED = "/assets/fonts.css";

  /// To be raised when the bytes made of the same characters change.
  private static final String EDITION = "2";

  private static final Pattern SHEET =
      Pattern.compile("<link rel=\"stylesheet\" href=\"(?:\\.\\./)*assets/([^\"]*)\"");
  private static final Pattern FONT =
      Pattern.compile("<link rel=\"\\w+\" href=\"(?:\\.\\./)*(assets/fonts/[^\"]*)\"[^>]*/>\n");
  private static final Pattern HEAD_END = Pattern.compile("(?=<link rel=\"stylesheet\"|</head>)");

  private final Map<String, String> sheets;
  private final Map<String, Lettering> letterings = new ConcurrentHashMap<>();
  private final Foundry foundry = new Foundry();

  /// @param assets the files that pages share, with their style sheets
  public PageFonts(List<Asset> assets) {
    this.sheets =
        assets.stream()
            .filter(each -> each.path().endsWith(".css"))
            .collect(
                Collectors.toMap(
                    Asset::path, each -> new String(each.bytes(), StandardCharsets.UTF_8)));
  }

  /// Pages with links to their fonts, and the fonts.
  ///
  /// @param texts the pages by their paths, as given
  public record Dressed(Map<String, String> texts, List<FontFile> files) {
    /// The text of a page.
    public String text(String path) {
      return Objects.requireNonNull(texts.get(path), path);
    }
  }

  /// A page without the links to its fonts.
  public static String bare(String page) {
    return FONT.matcher(page).replaceAll("");
  }

  /// The paths of the fonts that a page links.
  public static List<String> linked(String page) {
    return FONT.matcher(page).results().map(each -> each.group(1)).toList();
  }

  /// Gives a page its fonts.
  ///
  /// @param name of the set: a folder below [#FOLDER]
  public Dressed dress(String path, String page, String name) {
    SortedMap<Face, FontFile> fonts = fonts(List.of(page), name);
    if (fonts.isEmpty()) {
      return new Dressed(Map.of(path, page), List.of());
    }
    List<FontFile> files = new ArrayList<>(fonts.values());
    String css = rules(fonts, "");
    files.add(sheet(FOLDER + name + "/faces-" + hash(css) + ".css", css));
    return new Dressed(Map.of(path, linked(path, page, files)), files);
  }

  /// Gives the pages in a folder one set of fonts that has the characters of all. They link a style
  /// sheet whose name stays, so that a new character on one of them changes no other.
  ///
  /// @param pages texts by their paths in the output folder
  /// @param folder in the output, and the name of the set below [#FOLDER]
  public Dressed dress(Map<String, String> pages, String folder) {
    SortedMap<Face, FontFile> fonts = fonts(pages.values(), folder);
    if (fonts.isEmpty()) {
      return new Dressed(pages, List.of());
    }
    FontFile sheet = sheet(folder + SHARED, rules(fonts, "../../" + FOLDER + folder + "/"));
    List<FontFile> files = new ArrayList<>(fonts.values());
    files.add(sheet);
    Map<String, String> texts = new LinkedHashMap<>();
    pages.forEach((path, page) -> texts.put(path, linked(path, page, List.of(sheet))));
    return new Dressed(texts, files);
  }

  /// The letters of a weight, for pictures.
  public Letters letters(int weight) {
    return foundry.letters(Face.of(weight));
  }

  private SortedMap<Face, FontFile> fonts(Collection<String> pages, String name) {
    EnumMap<Face, BitSet> characters = new EnumMap<>(Face.class);
    pages.forEach(page -> collect(page, characters));
    SortedMap<Face, FontFile> fonts = new TreeMap<>();
    characters.forEach((face, needed) -> fonts.put(face, font(FOLDER + name + "/", face, needed)));
    return fonts;
  }

  private void collect(String page, EnumMap<Face, BitSet> characters) {
    String css = SHEET.matcher(page).results().map(this::css).collect(Collectors.joining("\n"));
    if (css.contains(FAMILY)) {
      letterings
          .computeIfAbsent(css, each -> new Lettering(each, FAMILY))
          .of(page)
          .forEach((weight, found) ->
              characters.computeIfAbsent(Face.of(weight), _ -> new BitSet()).or(found));
    }
  }

  private String css(MatchResult link) {
    return sheets.getOrDefault(link.group(1), "");
  }

  private FontFile font(String folder, Face face, BitSet characters) {
    String key = EDITION + face.digest() + characters;
    String path = folder + face.weight() + "-" + hash(key) + ".woff";
    return new FontFile(path, () -> foundry.cut(face, characters));
  }

  /// @param way from the style sheet to the folder of the fonts
  private static String rules(SortedMap<Face, FontFile> fonts, String way) {
    StringBuilder css = new StringBuilder();
    fonts.forEach((face, font) ->
        css.append(
            "@font-face { font-family: \"%s\"; font-weight: %d; font-display: swap; src: url(\"%s\") format(\"woff\") }\n"
                .formatted(
                    FAMILY,
                    face.weight(),
                    way + font.path().substring(font.path().lastIndexOf('/') + 1))));
    return css.toString();
  }

  private static FontFile sheet(String path, String css) {
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return new FontFile(path, bytes::clone);
  }

  private static String linked(String path, String page, List<FontFile> files) {
    String up = "../".repeat((int) path.chars().filter(each -> each == '/').count());
    StringBuilder links = new StringBuilder();
    for (FontFile each : files) {
      links.append(
          each.path().endsWith(".css")
              ? "<link rel=\"stylesheet\" href=\"" + up + each.path() + "\"/>\n"
              : "<link rel=\"preload\" href=\""
                  + up
                  + each.path()
                  + "\" as=\"font\" type=\"font/woff\" crossorigin=\"anonymous\"/>\n");
    }
    return HEAD_END.matcher(page).replaceFirst(Matcher.quoteReplacement(links.toString()));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
