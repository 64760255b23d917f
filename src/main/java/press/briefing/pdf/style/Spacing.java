package press.briefing.pdf.style;

import java.util.Arrays;

/// How far apart a style sets letters.
///
/// The layout hands a font's resolver no more than families, size, weight and slant. What differs
/// from the usual therefore rides behind the names of the families.
///
/// @param letters what `letter-spacing` adds to each letter, in dots; 0 for none
/// @param kerned whether the font's pairs of letters stand closer or wider apart
public record Spacing(float letters, boolean kerned) {
  /// Letters as their font sets them.
  public static final Spacing USUAL = new Spacing(0, true);

  private static final char MARK = '\uFDD1';
  private static final char UNKERNED = '-';

  /// What rides behind the names of families.
  public static Spacing of(String[] families) {
    return rides(families) ? read(families[families.length - 1]) : USUAL;
  }

  private static boolean rides(String[] families) {
    return families.length > 0 && families[families.length - 1].indexOf(MARK) == 0;
  }

  private static Spacing read(String written) {
    boolean kerned = written.charAt(1) != UNKERNED;
    return new Spacing(Float.parseFloat(written.substring(2)), kerned);
  }

  private String written() {
    return "" + MARK + (kerned ? ' ' : UNKERNED) + letters;
  }

  /// The names of families with this behind them in place of what rode there.
  String[] behind(String[] families) {
    int names = rides(families) ? families.length - 1 : families.length;
    String[] all = Arrays.copyOf(families, equals(USUAL) ? names : names + 1);
    if (all.length > names) {
      all[names] = written();
    }
    return all;
  }
}
