package press.briefing.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.language.Language;
import press.briefing.model.Manuscript;
import press.briefing.model.Publication;

final class ReadersTest {
  @TempDir Path folder;

  private final Diagnostics problems = new Diagnostics();

  @Test
  void readsAllThatAPublicationSays() throws IOException {
    write(
        "briefing.yaml",
        """
        title: {ko: 산업 브리핑, en: Industry Briefing}
        base-url: https://example.org/briefing/
        languages: [en, ko]
        time-zone: Europe/London
        theme: {name: plain, colour: "#123456", accent: "#abcDEF"}
        imprint: Industry Briefing
        rules: {pair.count: error, title.length: off}
        """);
    Publication publication = publication();
    assertEquals(
        """
        Optional[Bilingual[ko=산업 브리핑, en=Industry Briefing]]
        Optional[https://example.org/briefing/]
        [EN, KO]
        Europe/London
        Theme[name=plain, logo=Optional.empty, colour=Optional[#123456], accent=Optional[#abcDEF], numbering=true, paper=Paper[cover=false, footNotes=false, landscape=11, attached=[]]]
        Optional[Bilingual[ko=Industry Briefing, en=Industry Briefing]]
        pair.count Optional[ERROR] briefing.yaml:7:9
        title.length Optional.empty briefing.yaml:7:28\
        """,
        lines(
            publication.title(),
            publication.baseUrl(),
            publication.languages(),
            publication.timeZone(),
            publication.theme(),
            publication.imprint().publisher(),
            publication.rules().stream()
                .map(each -> each.rule() + " " + each.severity() + " " + each.place())
                .collect(Collectors.joining("\n"))));
  }

  @Test
  void aPublicationNeedsNoFile() {
    Publication publication = publication();
    assertEquals(
        "Optional.empty [] Asia/Seoul default [] briefing.yaml",
        "%s %s %s %s %s %s"
            .formatted(
                publication.title(),
                publication.languages(),
                publication.timeZone(),
                publication.theme().name(),
                publication.rules(),
                publication.place()));
  }

  @Test
  void readsCheckpointsInTheOrderOfTheFile() throws IOException {
    write(
        "checkpoints.yaml",
        """
        - id: 전력-대기
          watch: Power
          horizon: three-years
          trigger: "not (capex.yoy@-1 <= -2.50 and cpi ≥ 3) or queue = 0"
          near: 0.5
          indicator: capex.yoy
        - id: judged
          judge: {name: Desk, due: 2027-01-31}
        """);
    assertEquals(
        """
        전력-대기 Optional[THREE_YEARS] \
        Optional[not (capex.yoy@-1 <= -2.50 and cpi >= 3) or queue = 0] \
        Optional[0.5] Optional[capex.yoy] Optional.empty checkpoints.yaml:1:7
        judged Optional.empty Optional.empty Optional.empty Optional.empty \
        Optional[Judge[name=Bilingual[ko=Desk, en=Desk], due=Optional[2027-01-31]]] \
        checkpoints.yaml:7:7\
        """,
        new CheckpointReader(new DiskGate(folder))
            .read("checkpoints.yaml", problems).stream()
                .map(each ->
                    "%s %s %s %s %s %s %s"
                        .formatted(
                            each.id(),
                            each.horizon(),
                            each.trigger(),
                            each.near(),
                            each.indicator(),
                            each.judge(),
                            each.place()))
                .collect(Collectors.joining("\n")));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aCoverMaySayWhatItShows() throws IOException {
    BufferedImage picture = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", folder.resolve("river.png").toFile());
    write("ko.md", "---\ncover: {file: river.png, alt: 강}\n---\n본문.\n");
    assertEquals(
        "Optional[Image[name=river.png, alt=[Text[text=강, place=ko.md:2:31]], title=Optional.empty,"
            + " place=ko.md:2:15]]",
        manuscript("ko.md", Optional.of(Language.KO)).frontMatter().cover().toString());
  }

  @Test
  void readsWhatFrontMatterSays() throws IOException {
    write(
        "ko.md",
        """
        ---
        title: "제목 {{ capex }} 돌파"
        subtitle: 부제
        summary: ["하나", "둘"]
        date: 2026.11.23
        period: 2026년 3분기
        number: 11
        authors: 편집팀
        tags: [전력, 칩]
        publish-at: 2026-11-23T09:00+09:00
        draft: true
        ---
        본문.
        """);
    Manuscript manuscript = manuscript("ko.md", Optional.of(Language.KO));
    assertEquals(
        """
        FrontMatter[lang=Optional.empty, date=Optional[2026-11-23], period=Optional[2026Q3], \
        number=Optional[11], authors=[편집팀], tags=[전력, 칩], series=Optional.empty, cover=Optional.empty, \
        embargo=Optional.empty, publishAt=Optional[2026-11-23T09:00+09:00], draft=true]
        [Text[text=제목 , place=ko.md:2:9], Value[value=capex, style=Style[sign=MINUS, \
        length=NORMAL, bare=false, decimals=Optional.empty], place=ko.md:2:12], \
        Text[text= 돌파, place=ko.md:2:23]]
        [Text[text=부제, place=ko.md:3:11]]
        [[Text[text=하나, place=ko.md:4:12]], [Text[text=둘, place=ko.md:4:18]]]
        [Paragraph[content=[Text[text=본문., place=ko.md:13:1]], place=ko.md:13:1]]
        []\
        """,
        lines(
            manuscript.frontMatter(),
            manuscript.copy().title(),
            manuscript.copy().standfirst(),
            manuscript.copy().summary(),
            manuscript.copy().lead(),
            problems.sorted()));
  }

  @Test
  void guessesWhatIsNotWritten() throws IOException {
    write("note.md", "# 제목\n\nAI {{ capex.yoy, signed }} 인프라 [표](https://example.org)\n");
    Manuscript manuscript = manuscript("note.md", Optional.empty());
    assertEquals(
        """
        KO
        Optional[2026-11-23]
        [Text[text=제목, place=note.md:1:3]]
        note.md:1:1 LANGUAGE_GUESSED [ko]\
        """,
        lines(
            manuscript.language(),
            manuscript.frontMatter().date(),
            manuscript.copy().title(),
            problems.sorted().stream().map(ReadersTest::line).collect(Collectors.joining("\n"))));
  }

  private static String line(Diagnostic each) {
    return each.place() + " " + each.code() + " " + each.arguments();
  }

  private static String lines(Object... parts) {
    return List.of(parts).stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }

  private Publication publication() {
    Publication publication = new PublicationReader(new DiskGate(folder)).read(problems);
    assertEquals(List.of(), problems.sorted());
    return publication;
  }

  private Manuscript manuscript(String name, Optional<Language> language) {
    return new ManuscriptReader(new DiskGate(folder))
        .read(name, "2026-11-23-chips", language, problems)
        .orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
