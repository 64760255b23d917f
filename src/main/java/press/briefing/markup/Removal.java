package press.briefing.markup;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Says at a place what was left out there.
record Removal(Place place, Diagnostics problems) {
  private static final int LONGEST_QUOTE = 40;

  void element(String name) {
    problems.warning(Code.MARKUP_REMOVED, place, "<" + quote(name) + ">");
  }

  void attribute(String name, String value) {
    problems.warning(Code.MARKUP_REMOVED, place, quote(name + "=\"" + value + "\""));
  }

  void address(String address) {
    problems.error(Code.LINK_SCHEME, place, quote(address), Address.VALID);
  }

  private static String quote(String text) {
    String line = text.replaceAll("\\p{Cc}+", " ").strip();
    boolean fits = line.codePointCount(0, line.length()) <= LONGEST_QUOTE;
    return fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
  }
}
