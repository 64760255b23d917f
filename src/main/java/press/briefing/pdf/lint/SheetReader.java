package press.briefing.pdf.lint;

import java.util.Set;

/// Walks through a style sheet, and shows each rule and declaration to the judge.
final class SheetReader {
  private static final Set<String> MEDIA = Set.of("print", "all");

  private final SheetText sheet;
  private final Judge judge;
  private int at;

  SheetReader(SheetText sheet, Judge judge) {
    this.sheet = sheet;
    this.judge = judge;
  }

  void read() {
    rules();
    while (!sheet.endsAt(at)) {
      judge.syntax(at, "}");
      at++;
      rules();
    }
  }

  /// Reads rules up to the end or to a brace that closes what is around them.
  private void rules() {
    at = sheet.skipBlanks(at);
    while (!sheet.endsAt(at) && sheet.at(at) != '}') {
      if (sheet.at(at) == '@') {
        atRule();
      } else {
        rule();
      }
      at = sheet.skipBlanks(at);
    }
  }

  private void rule() {
    int start = at;
    if (open(start)) {
      judge.selector(start, sheet.between(start, at - 1));
      declarations(start, false);
    }
  }

  /// Goes on behind the brace that opens a rule's block; where there is none, the rule is wrong.
  private boolean open(int start) {
    at = sheet.find(start, "{;}");
    if (!sheet.endsAt(at) && sheet.at(at) == '{') {
      at++;
      return true;
    }
    judge.syntax(start, sheet.between(start, at));
    at = !sheet.endsAt(at) && sheet.at(at) == ';' ? at + 1 : at;
    return false;
  }

  private void close(int start) {
    if (sheet.endsAt(at)) {
      judge.syntax(start, sheet.between(start, Math.min(sheet.find(start, "{") + 1, at)));
    } else {
      at++;
    }
  }

  private void declarations(int start, boolean page) {
    at = sheet.skipBlanks(at);
    while (!sheet.endsAt(at) && sheet.at(at) != '}') {
      switch (sheet.at(at)) {
        case ';' -> at++;
        case '@' -> marginBox(page);
        default -> declaration();
      }
      at = sheet.skipBlanks(at);
    }
    close(start);
  }

  private void declaration() {
    int start = at;
    int end = sheet.find(start, "{;}");
    if (!sheet.endsAt(end) && sheet.at(end) == '{') {
      judge.nested(start, sheet.between(start, end));
      at = end + 1;
      skipBlock();
      return;
    }
    at = end;
    int colon = sheet.find(start, ":");
    if (colon < end) {
      judge.declaration(start, sheet.between(start, colon), sheet.between(colon + 1, end));
    } else {
      judge.syntax(start, sheet.between(start, end));
    }
  }

  private void atRule() {
    int start = at;
    int end = sheet.find(start, " \n\t{;}(");
    String name = sheet.between(start, end);
    int body = sheet.find(start, "{;}");
    String prelude = sheet.between(end, body);
    if (name.equals("@page")) {
      if (open(start)) {
        judge.page(start, prelude);
        declarations(start, true);
      }
    } else if (name.equals("@media") && judge.media(start, prelude)) {
      media(start, prelude);
    } else {
      other(start, name);
    }
  }

  private void media(int start, String media) {
    if (!open(start)) {
      return;
    }
    if (Set.of(media.split("\\s*,\\s*")).stream().noneMatch(MEDIA::contains)) {
      skipBlock();
    } else {
      rules();
      close(start);
    }
  }

  private void other(int start, String name) {
    if (!name.equals("@charset") && !name.equals("@media")) {
      judge.rule(start, name);
    }
    at = sheet.find(start, "{;}");
    if (!sheet.endsAt(at)) {
      boolean block = sheet.at(at) == '{';
      at++;
      if (block) {
        skipBlock();
      }
    }
  }

  private void marginBox(boolean page) {
    int start = at;
    int end = sheet.find(start, " \n\t{;}");
    if (page) {
      judge.marginBox(start, sheet.between(start, end));
      if (open(start)) {
        declarations(start, false);
      }
    } else {
      other(start, sheet.between(start, end));
    }
  }

  /// Goes on behind the brace that closes the block around.
  private void skipBlock() {
    int depth = 1;
    while (depth > 0 && !sheet.endsAt(at)) {
      at = sheet.find(at, "{}");
      if (!sheet.endsAt(at)) {
        depth += sheet.at(at) == '{' ? 1 : -1;
        at++;
      }
    }
  }
}
