package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.pdf.Standards;

/// Notes at the foot of the facing edition: each below the half that cites it.
class FacingNotesTest {
  private static final int PAIRS = 36;
  private static final Pattern WORD = Pattern.compile("(시작|주|Begin|Note)(\\d{3})");

  @TempDir private Path folder;

  private byte[] printed() throws IOException {
    StringBuilder ko = new StringBuilder("# 주\n");
    StringBuilder en = new StringBuilder("# Notes\n");
    for (int at = 0; at < PAIRS; at++) {
      String mark = "[^n%d]".formatted(at);
      ko.append("\n시작%03d%s %s\n".formatted(at, mark, "투자가 는다. ".repeat(1 + at * 5 % 31)));
      en.append("\nBegin%03d%s %s\n".formatted(at, mark, "Money grows. ".repeat(1 + at * 7 % 29)));
    }
    for (int at = 0; at < PAIRS; at++) {
      String note = "\n[^n%d]: ".formatted(at);
      ko.append(note).append("주%03d %s\n".formatted(at, "길다. ".repeat(1 + at * 11 % 41)));
      en.append(note).append("Note%03d %s\n".formatted(at, "long. ".repeat(1 + at * 13 % 47)));
    }
    Shop shop =
        new Shop(folder)
            .file("content/briefing.yaml", "title: X\ntheme: {notes: foot}\n")
            .file("content/a/ko.md", ko.toString())
            .file("content/a/en.md", en.toString());
    shop.run("build", "--lang", "both", "--to", "pdf").ends(0);
    return Files.readAllBytes(folder.resolve("out/both/a/a.both.pdf"));
  }

  @Test
  void standBelowTheHalfThatCitesThem() throws IOException {
    byte[] pdf = printed();
    assertEquals(List.of(), Standards.broken(pdf));
    List<Found> all = Finder.of(pdf);
    assertEquals(4 * PAIRS, all.size());
    for (int page = 1; page <= all.getLast().page(); page++) {
      int number = page;
      List<Found> here = all.stream().filter(each -> each.page() == number).toList();
      assertEquals(numbers(here, "시작"), numbers(here, "주"), "Korean, page " + page);
      assertEquals(numbers(here, "Begin"), numbers(here, "Note"), "English, page " + page);
      assertTrue(highest(here, "주") > lowest(here, "시작"), "Korean, page " + page);
      assertTrue(highest(here, "Note") > lowest(here, "Begin"), "English, page " + page);
      assertEquals(highest(here, "주"), highest(here, "Note"), 0.05, "page " + page);
    }
    assertEquals(List.of(), astray(all, "시작", "주"));
    assertEquals(List.of(), astray(all, "Begin", "Note"));
  }

  private static List<String> numbers(List<Found> here, String kind) {
    return of(here, kind).stream().map(Found::number).sorted().toList();
  }

  private static List<Found> of(List<Found> here, String kind) {
    return here.stream().filter(each -> each.kind().equals(kind)).toList();
  }

  private static double highest(List<Found> here, String kind) {
    return of(here, kind).stream().mapToDouble(Found::y).min().orElseThrow();
  }

  private static double lowest(List<Found> here, String kind) {
    return of(here, kind).stream().mapToDouble(Found::y).max().orElseThrow();
  }

  /// Notes that begin elsewhere than their number right below the text.
  private static List<Found> astray(List<Found> all, String text, String note) {
    double left = of(all, text).getFirst().x();
    return of(all, note).stream().filter(each -> Math.abs(each.x() - left) > 12).toList();
  }

  private record Found(String kind, String number, int page, double x, double y) {}

  private static final class Finder extends PDFTextStripper {
    private final List<Found> found = new ArrayList<>();

    static List<Found> of(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        Finder finder = new Finder();
        finder.getText(document);
        return finder.found;
      }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        TextPosition first = positions.get(matcher.start());
        found.add(
            new Found(
                matcher.group(1),
                matcher.group(2),
                getCurrentPageNo(),
                first.getXDirAdj(),
                first.getYDirAdj()));
      }
    }
  }
}
