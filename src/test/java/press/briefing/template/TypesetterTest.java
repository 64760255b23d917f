package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Xml;
import press.briefing.gate.XmlProblem;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.Galley;
import press.briefing.model.Medium;

class TypesetterTest {
  @TempDir Path folder;

  private final Diagnostics problems = new Diagnostics();

  private Optional<Galley> typeset(
      Briefing briefing, Edition edition, Medium medium, String theme) {
    return Typesetter.of(SampleEdition.publication(theme), new DiskGate(folder), problems)
        .typeset(briefing, edition, medium, true, problems);
  }

  private List<String> said() {
    Catalogue words = Catalogue.of("en");
    return problems.sorted().stream().map(each -> said(words, each)).toList();
  }

  private static String said(Catalogue words, Diagnostic problem) {
    return problem.place() + " " + words.message(problem) + " | " + words.hint(problem);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void everyEditionIsWellFormedWithoutScriptOrOutsideResource() throws XmlProblem {
    Briefing briefing = SampleEdition.briefing();
    for (Edition edition : briefing.editions()) {
      for (Medium medium : Medium.values()) {
        String markup = typeset(briefing, edition, medium, "default").orElseThrow().markup();
        Xml.parse(markup.replace("<!DOCTYPE html>", ""));
        assertFalse(markup.contains("<script"), markup);
        assertFalse(markup.matches("(?s).*(src|data|poster)=\"(https?:)?//.*"), markup);
        assertFalse(markup.matches("(?s).*<link rel=\"stylesheet\" href=\"(https?:)?//.*"), markup);
        assertFalse(markup.contains(" style=\""), markup);
        assertEquals(medium == Medium.PRINT, markup.contains("data-place=\"sample/ko.md:7:1\""));
      }
    }
    assertEquals(List.of(), said());
  }

  @Test
  void checkpointsStandInAFileBesideThePage() {
    Briefing briefing = SampleEdition.briefing();
    List<String> files =
        briefing.editions().stream()
            .map(edition -> typeset(briefing, edition, Medium.WEB, "default").orElseThrow())
            .map(galley -> new String(galley.data().getLast().bytes(), StandardCharsets.UTF_8))
            .toList();
    String ko =
        """
        \ufeffid,무엇을 보나,기준,지표,현재,단위,기준 시점,상태,이 상태가 된 시점,그 전 상태,기간
        queue-row,접속 대기가 길어지는지,전력 접속 대기 ≥ 30개월,전력 접속 대기,51.0,개월,2026Q3,조건 충족,2026Q2,근접,1년
        alone,규제 변화,,,,,,,,,
        """;
    String en =
        """
        \ufeffid,What to watch,Trigger,Indicator,Now,Unit,Period,Status,Status since,Status before,Horizon
        queue-row,Whether the wait grows,Grid wait ≥ 30 months,Grid wait,51.0,months,2026Q3,Met,2026Q2,Near,One year
        alone,Regulation,,,,,,,,,
        """;
    assertEquals(List.of(ko.replace("\n", "\r\n"), en.replace("\n", "\r\n")), files);
  }

  @Test
  void templatesChooseParticles() throws IOException {
    write(
        "templates/desk/web.ftlh",
        """
        <b>${page.story.title}</b>${particle(page.story.title, "을(를)")} ${particle("GDP", "은(는)")}
        ${particle("HBM", "이(가)")} ${particle("xyzzy", "와(과)")}\
        """);
    Briefing briefing = SampleEdition.briefing();
    Edition korean = briefing.editions().getFirst();
    assertEquals(
        "<b>AI 인프라 확장과 산업 구조의 재정렬</b>을 는\n이 와(과)",
        typeset(briefing, korean, Medium.WEB, "desk").orElseThrow().markup());
    assertEquals(
        List.of(
            "templates/desk/web.ftlh the reading of “xyzzy” is not known, so “와(과)” cannot be"
                + " decided | Add the reading in Hangul to the publication’s readings.yaml"
                + " (“xyzzy: …”), or write the particle out."),
        said());
  }

  @Test
  void refusesWhatIsNoParticleAtItsLine() throws IOException {
    write("templates/desk/web.ftlh", "<p>\n${particle(page.story.title, \"까지\")}</p>");
    Briefing briefing = SampleEdition.briefing();
    typeset(briefing, briefing.editions().getFirst(), Medium.WEB, "desk");
    assertTrue(said().getFirst().startsWith("templates/desk/web.ftlh:2:1 "), said()::toString);
    assertTrue(said().getFirst().contains("“까지” is no particle"), said()::toString);
  }

  @Test
  void anOwnFileReplacesOneOfTheTheme() throws IOException {
    write("templates/desk/web.ftlh", "<p>${page.story.title} ${words.contents}</p>");
    write("templates/desk/messages_ko.properties", "contents = 실린 글");
    Briefing briefing = SampleEdition.briefing();
    Edition korean = briefing.editions().getFirst();
    assertEquals(
        "<p>AI 인프라 확장과 산업 구조의 재정렬 실린 글</p>",
        typeset(briefing, korean, Medium.WEB, "desk").orElseThrow().markup());
    assertTrue(
        typeset(briefing, korean, Medium.PRINT, "desk").orElseThrow().markup().contains("실린 글"));
    assertEquals(List.of(), said());
  }

  @Test
  void aThemeThatNobodyHasIsAnErrorThatNamesTheOthers() throws IOException {
    write("templates/desk/web.css", "");
    Typesetter.of(SampleEdition.publication("dsk"), new DiskGate(folder), problems);
    assertEquals(
        List.of(
            "briefing.yaml there is no theme “dsk” | Valid names are: default, desk. For a theme of your"
                + " own, put the files that differ into the folder templates/dsk."),
        said());
  }

  @Test
  void anErrorInATemplateTellsItsPlace() throws IOException {
    write("templates/desk/web.ftlh", "<p>\n  ${page.story.titel}</p>");
    write("templates/desk/print.ftlh", "<p>\n<#if page>");
    Briefing briefing = SampleEdition.briefing();
    Edition korean = briefing.editions().getFirst();
    assertEquals(Optional.empty(), typeset(briefing, korean, Medium.WEB, "desk"));
    assertEquals(Optional.empty(), typeset(briefing, korean, Medium.PRINT, "desk"));
    String hint = " | Mend this place, or delete the file: then the standard theme's is used.";
    assertEquals(
        List.of(
            "templates/desk/print.ftlh:2:10 error in the template: Unexpected end of file reached. You"
                + " have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't"
                + " malformed. (Note that FreeMarker end-tags must have # or @ after the / character.)"
                + hint,
            "templates/desk/web.ftlh:2:3 error in the template: There is no “titel” here. Valid names are:"
                + " title, plainTitle, standfirst, cover, description, authors, summary, lead, sections"
                + hint),
        said());
  }

  @Test
  void noTemplatePrintsTextUnescaped() throws IOException {
    write("templates/desk/web.ftlh", "<p>\n  ${page.story.plainTitle?no_esc}</p>");
    Typesetter.of(SampleEdition.publication("desk"), new DiskGate(folder), problems);
    assertEquals(
        List.of(
            "templates/desk/web.ftlh:2:26 “?no_esc” would let a template print text as markup |"
                + " Leave it out. What is markup already is printed as it is."),
        said());
  }
}
