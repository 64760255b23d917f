package press.briefing.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.briefing.content.CheckpointReader;
import press.briefing.content.ManuscriptReader;
import press.briefing.data.IndicatorReader;
import press.briefing.data.Network;
import press.briefing.data.Terms;
import press.briefing.desk.IssueFiles.ManuscriptFile;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;
import press.briefing.gate.Gate;
import press.briefing.language.Language;
import press.briefing.model.Checkpoint;
import press.briefing.model.EditionName;
import press.briefing.model.Issue;
import press.briefing.model.Manuscript;
import press.briefing.model.Publication;
import press.briefing.model.Series;

/// Reads issues with all that belongs to them.
///
/// @param shared the publication's indicators
record IssueReader(
    Order order, Gate gate, Publication publication, List<Series> shared, Guard guard) {
  private static final String INDICATORS = "indicators.yaml";
  private static final String CHECKPOINTS = "checkpoints.yaml";

  static IssueReader of(Order order, SourceFolder source, Publication publication, Guard guard) {
    List<Series> shared =
        source.publication() ? indicators(order, source.gate(), INDICATORS, guard) : List.of();
    return new IssueReader(order, source.gate(), publication, shared, guard);
  }

  private static List<Series> indicators(Order order, Gate gate, String path, Guard guard) {
    IndicatorReader reader = new IndicatorReader(gate, terms(order));
    return guard
        .take(Place.of(path), () -> Optional.of(reader.read(path, guard.problems())))
        .orElse(List.of());
  }

  private static Terms terms(Order order) {
    Network network =
        order.network().isPresent()
            ? new Network.Open(order.network().get())
            : new Network.Closed();
    return new Terms(order.asOf(), network);
  }

  /// An issue as it was read. Manuscripts that are not to be made are read too, so that sections
  /// pair as ever, but nothing is said of them save what hides when they may appear; drafts that
  /// are not wanted are left out.
  Issue read(IssueFiles files) {
    List<Manuscript> manuscripts = new ArrayList<>();
    files.manuscripts().forEach(each -> read(files, each).ifPresent(manuscripts::add));
    if (isWithheld(files.id(), manuscripts)) {
      return new Issue(files.id(), List.of(), List.of(), List.of());
    }
    reportMissing(files, manuscripts);
    manuscripts.removeIf(this::isLeftOut);
    return new Issue(files.id(), manuscripts, indicators(files), checkpoints(files));
  }

  private Optional<Manuscript> read(IssueFiles files, ManuscriptFile file) {
    boolean wanted = file.language().map(order::reads).orElse(true);
    Diagnostics heard = wanted ? guard.problems() : new Diagnostics();
    Optional<Manuscript> read =
        new Guard(guard.deadline(), heard)
            .take(
                Place.of(file.path()),
                () ->
                    new ManuscriptReader(gate)
                        .read(file.path(), files.id(), file.language(), heard));
    if (!wanted) {
      heard.sorted().stream().filter(Release::isHiddenBy).forEach(guard.problems()::add);
    }
    return read;
  }

  /// Whether an issue is to appear only later: nothing of it is made in any language.
  boolean isWithheld(String id, List<Manuscript> manuscripts) {
    Optional<OffsetDateTime> release = Release.of(manuscripts, publication.timeZone());
    if (release.isEmpty()) {
      return false;
    }
    OffsetDateTime moment = release.get();
    boolean later = order.asOf().filter(moment.toLocalDate()::isAfter).isPresent();
    if (later || order.asOf().isEmpty()) {
      Code code = later ? Code.ISSUE_WITHHELD : Code.ISSUE_SCHEDULED;
      guard.problems().info(code, manuscripts.getFirst().place(), id, moment);
    }
    return later;
  }

  private boolean isLeftOut(Manuscript manuscript) {
    boolean left = manuscript.frontMatter().draft() && !order.draft();
    if (left && order.reads(manuscript.language())) {
      Severity weight = order.wantsFacing() ? Severity.WARNING : Severity.INFO;
      guard.problems().add(weight, Code.MANUSCRIPT_DRAFT, manuscript.place());
    }
    return left;
  }

  private void reportMissing(IssueFiles files, List<Manuscript> read) {
    Set<Language> there = EnumSet.noneOf(Language.class);
    files.manuscripts().forEach(each -> each.language().ifPresent(there::add));
    read.forEach(each -> there.add(each.language()));
    boolean unread = there.isEmpty();
    Stream.of(Language.values())
        .filter(each -> !there.contains(each) && !unread)
        .forEach(each -> reportMissing(files, each));
  }

  private void reportMissing(IssueFiles files, Language language) {
    if (order.wantsFacing()) {
      String path = files.path(language.tag() + ".md");
      guard.problems().error(Code.FACING_HALF, Place.of(path), language.tag(), path);
    } else {
      weight(language, files).ifPresent(weight -> missing(weight, files, language));
    }
  }

  private Optional<Severity> weight(Language language, IssueFiles files) {
    if (order.editions().contains(EditionName.of(language))) {
      return Optional.of(Severity.ERROR);
    }
    if (!order.editions().isEmpty() || files.alone()) {
      return Optional.empty();
    }
    boolean named = publication.languages().contains(language);
    return Optional.of(named ? Severity.WARNING : Severity.INFO);
  }

  private void missing(Severity weight, IssueFiles files, Language language) {
    String path = files.path(language.tag() + ".md");
    guard.problems().add(weight, Code.MANUSCRIPT_MISSING, Place.of(path), language.tag(), path);
  }

  /// The issue's own, then the publication's that it does not redefine.
  private List<Series> indicators(IssueFiles files) {
    List<Series> own = indicators(order, gate, files.path(INDICATORS), guard);
    Stream<Series> rest = shared.stream().filter(each -> own.stream().noneMatch(same(each)));
    return Stream.concat(own.stream(), rest).toList();
  }

  private static Predicate<Series> same(Series series) {
    return each -> each.indicator().id().equals(series.indicator().id());
  }

  private List<Checkpoint> checkpoints(IssueFiles files) {
    String path = files.path(CHECKPOINTS);
    return guard
        .take(
            Place.of(path),
            () -> Optional.of(new CheckpointReader(gate).read(path, guard.problems())))
        .orElse(List.of());
  }
}
