package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Galley;

/// Notes at the foot stand on the page of their mark, and over nothing.
class FootNotesTest {
  private static final String STYLE =
      """
      @page { size: A5; margin: 15mm 15mm 20mm 15mm; @bottom-left { content: counter(page) } }
      body { font: 10pt/14pt Pretendard }
      .margin-note { float: left; width: 100mm; height: 0; margin-right: -100mm; font: 7pt/10pt Pretendard }
      .note-text { margin-top: 6pt; border-top: 0.6pt solid #000000; padding-top: 4pt }
      """;
  private static final Pattern MARK = Pattern.compile("mark(\\d+)");
  private static final Pattern NOTE = Pattern.compile("note(\\d+)");

  @Test
  void standOnThePageOfTheirMark() throws IOException {
    List<String> pages = Sheet.pages(print(body(60)));
    assertTrue(pages.size() > 6, pages::toString);
    assertEquals(60, check(pages));
  }

  private static int check(List<String> pages) {
    int count = 0;
    for (String page : pages) {
      List<String> marks = found(MARK, page);
      assertEquals(marks, found(NOTE, page), page);
      count += marks.size();
    }
    return count;
  }

  private static List<String> found(Pattern pattern, String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String body(int notes) {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= notes; i++) {
      String note = note(i);
      body.append(
          switch (i % 7) {
            case 3 ->
                "<table style=\"width: 100%%\"><tr><td>cell</td><td>mark%d;%s</td></tr></table>"
                    .formatted(i, note);
            case 5 -> "<ul><li>item mark%d;%s</li><li>item</li></ul>".formatted(i, note);
            default ->
                "<p>%s mark%d;%s %s</p>"
                    .formatted(
                        "words of a line ".repeat(i % 11), i, note, "more words ".repeat(i % 13));
          });
    }
    return body.toString();
  }

  private static String note(int number) {
    return ("<a href=\"#note-%d\"><sup>%d</sup></a><div class=\"margin-note\" id=\"note-%d\">"
            + "<div class=\"note-text\"><span class=\"note-number\">%d</span> note%d %s</div></div>")
        .formatted(
            number, number, number, number, number, "says this ".repeat(3 + number * 5 % 31));
  }

  @Test
  void tagsKeepTheStandards() throws IOException {
    byte[] pdf = print(body(20)).bytes();
    assertEquals(List.of(), Standards.broken(pdf));
    String tree = StructureText.tree(pdf);
    assertTrue(tree.contains("Note ID=note-7"), tree);
  }

  @Test
  void notesThatLeaveNoRoomForTextAreAnError() {
    String note = note(1).replace("says this ", "says this ".repeat(400));
    Diagnostics problems = new Diagnostics();
    assertTrue(
        Sheet.print(galley("<p data-place=\"en.md:3:1\">mark1;" + note + "</p>"), problems)
            .isPresent());
    assertEquals("en.md:3:1", problems.sorted().getFirst().place().toString());
    assertEquals(Code.PDF_NOTES_LONG, problems.sorted().getFirst().code());
    assertEquals(1, problems.sorted().size());
  }

  private static Print print(String body) {
    Diagnostics problems = new Diagnostics();
    Print print = Sheet.print(galley(body), problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return print;
  }

  private static Galley galley(String body) {
    Galley plain = Sheet.galley(Language.EN, body, STYLE);
    return new Galley(
        plain.issue(),
        plain.language(),
        plain.medium(),
        plain.facts(),
        plain.markup().replace("<body>", "<body class=\"notes-at-foot\">"),
        plain.style(),
        List.of(),
        List.of(),
        List.of());
  }
}
