package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.template.SampleEdition.HERE;
import static press.briefing.template.SampleEdition.text;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Xml;
import press.briefing.gate.XmlProblem;
import press.briefing.language.Bilingual;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Briefing;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Copy;
import press.briefing.model.Edition;
import press.briefing.model.FrontMatter;
import press.briefing.model.Indicator;
import press.briefing.model.Medium;
import press.briefing.model.Publication;
import press.briefing.model.Section;
import press.briefing.model.Series;

/// Texts from everywhere that want out of their place end as texts.
class HostileTest {
  private static final String HOSTILE = "\"'><script>x</script>&${1+1}<#assign x=1>{{y}}";
  private static final Bilingual<String> BOTH = Bilingual.same(HOSTILE);

  /// As hostile as an address can be that the reader lets pass.
  private static final String ADDRESS = "https://example.org/'&amp;')/";

  @TempDir Path folder;

  private static Publication publication() {
    Optional<Bilingual<String>> text = Optional.of(BOTH);
    return new Publication(
        text,
        Optional.of(ADDRESS),
        List.of(Language.KO),
        ZoneId.of("Asia/Seoul"),
        new Publication.Theme("default", Optional.empty(), Optional.empty(), Optional.empty()),
        new Publication.Imprint(text, text, text, text),
        List.of(),
        Dictionary.EMPTY,
        Place.NOWHERE);
  }

  private static List<Series> series() {
    return SampleEdition.series().stream().map(HostileTest::hostile).toList();
  }

  private static Series hostile(Series series) {
    Indicator plain = series.indicator();
    Indicator indicator =
        new Indicator(
            plain.id(),
            BOTH,
            plain.unit(),
            plain.scale(),
            plain.decimals(),
            plain.good(),
            Optional.of(new Indicator.Citation(BOTH, Optional.of("javascript:" + HOSTILE))),
            HERE);
    return new Series(indicator, series.frequency(), series.observations());
  }

  private static Edition edition() {
    List<Block> tables =
        List.of(
            new Block.IndicatorTable(List.of("capex", "queue"), new Place(HOSTILE, 1, 1)),
            new Block.CheckpointTable(HERE));
    Copy copy =
        new Copy(
            text(HOSTILE),
            text(HOSTILE),
            List.of(text(HOSTILE)),
            List.of(),
            List.of(new Section(Optional.of(HOSTILE), text(HOSTILE), tables, HERE)),
            List.of(),
            List.of());
    FrontMatter front =
        new FrontMatter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(HOSTILE),
            List.of(HOSTILE),
            List.of(HOSTILE),
            Optional.of(HOSTILE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    CheckpointRow row =
        new CheckpointRow(1, HOSTILE, text(HOSTILE), List.of(), Optional.empty(), Optional.empty());
    return new Edition(Language.KO, front, copy, List.of(row), List.of(Language.EN));
  }

  @Test
  void textsStayTexts() throws XmlProblem {
    Diagnostics problems = new Diagnostics();
    Typesetter typesetter = Typesetter.of(publication(), new DiskGate(folder), problems);
    Briefing briefing = new Briefing(publication(), "2026-11-sample", series(), List.of(edition()));
    for (Medium medium : Medium.values()) {
      check(typesetter.typeset(briefing, edition(), medium, true, problems).orElseThrow().markup());
    }
    assertEquals(List.of(), problems.sorted());
  }

  /// Well formed, no element or address that a text brought along, and nothing of it run.
  private static void check(String markup) throws XmlProblem {
    Xml.parse(markup.replace("<!DOCTYPE html>", ""));
    Matcher bad = Pattern.compile("<script|href=\"javascript:|\\$\\{2}").matcher(markup);
    assertEquals(Optional.empty(), bad.find() ? Optional.of(bad.group()) : Optional.empty());
    Matcher whole = Pattern.compile("\\$\\{1\\+1}&lt;#assign x=1&gt;\\{\\{y}}").matcher(markup);
    assertEquals(true, whole.find());
  }
}
