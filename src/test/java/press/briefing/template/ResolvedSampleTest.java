package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.briefing.assembly.Assembler;
import press.briefing.assembly.Languages;
import press.briefing.content.CheckpointReader;
import press.briefing.content.ManuscriptReader;
import press.briefing.content.PublicationReader;
import press.briefing.data.IndicatorReader;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.language.Language;
import press.briefing.language.Particles;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.Issue;
import press.briefing.model.Medium;
import press.briefing.model.Publication;

/// No page of the sample, whatever its language and medium, shows a value or a particle as it was
/// written, nor does any alternative text in it.
final class ResolvedSampleTest {
  private static final String ISSUE = "2026-11-ai-infrastructure";

  private final Diagnostics problems = new Diagnostics();
  private final Gate gate = new DiskGate(Path.of("content"));
  private final Publication publication = new PublicationReader(gate).read(problems);

  @Test
  void everyPageIsResolved() {
    List<String> pages = pages();
    assertEquals(4, pages.size());
    for (String page : pages) {
      assertTrue(page.length() > 20_000, page);
      assertEquals(List.of(), Particles.find(page));
      assertEquals(-1, page.indexOf("{{"));
    }
    assertEquals(List.of(), problems.sorted());
  }

  private List<String> pages() {
    Typesetter typesetter = Typesetter.of(publication, gate, problems);
    Briefing briefing =
        new Assembler(publication, Optional.empty())
            .assemble(issue(), Languages.all(List.of(Language.values())), problems);
    List<String> pages = new ArrayList<>();
    for (Edition edition : briefing.editions()) {
      for (Medium medium : Medium.values()) {
        typesetter
            .typeset(briefing, edition, medium, true, problems)
            .ifPresent(galley -> pages.add(galley.markup()));
      }
    }
    return pages;
  }

  private Issue issue() {
    return new Issue(
        ISSUE,
        Stream.of(Language.values())
            .flatMap(language ->
                new ManuscriptReader(gate)
                        .read(
                            ISSUE + "/" + language.tag() + ".md",
                            ISSUE,
                            Optional.of(language),
                            problems)
                        .stream())
            .toList(),
        new IndicatorReader(gate).read("indicators.yaml", problems),
        new CheckpointReader(gate).read(ISSUE + "/checkpoints.yaml", problems));
  }
}
