package press.briefing.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Issue;
import press.briefing.model.Manuscript;
import press.briefing.model.PlainText;
import press.briefing.model.Section;

/// The anchors of an issue's sections, shared by its languages, and which section is that of the
/// checkpoints.
final class SectionPlan {
  private final Map<Language, List<Section>> sections = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> ids = new EnumMap<>(Language.class);
  private final Map<Language, Integer> checkpoints = new EnumMap<>(Language.class);
  private final Language source;
  private final Map<Integer, Integer> partners;

  private SectionPlan(Issue issue, Language source) {
    for (Manuscript each : issue.manuscripts()) {
      sections.put(each.language(), each.copy().sections());
    }
    this.source = sections.containsKey(source) ? source : source.other();
    this.partners = Pairing.of(of(this.source), of(this.source.other()));
  }

  /// The plan of an issue. Sections without a counterpart are a warning, unless the issue has but
  /// one manuscript.
  static SectionPlan of(Issue issue, Language source, Diagnostics problems) {
    SectionPlan plan = new SectionPlan(issue, source);
    plan.findCheckpoints();
    plan.name();
    if (issue.manuscripts().size() > 1) {
      plan.count(issue, problems);
    }
    return plan;
  }

  /// The anchor of each section, in order.
  List<String> ids(Language language) {
    return ids.getOrDefault(language, List.of());
  }

  /// The position of the section of checkpoints.
  OptionalInt checkpoints(Language language) {
    Integer at = checkpoints.get(language);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  private List<Section> of(Language language) {
    return sections.getOrDefault(language, List.of());
  }

  private void findCheckpoints() {
    if (!find(CheckpointHeading::byId)) {
      find(CheckpointHeading::byWords);
    }
  }

  private boolean find(Function<List<Section>, OptionalInt> search) {
    OptionalInt mine = search.apply(of(source));
    OptionalInt theirs = search.apply(of(source.other()));
    if (mine.isPresent()) {
      checkpoints.put(source, mine.getAsInt());
      Integer partner = partners.get(mine.getAsInt());
      theirs = partner == null ? theirs : OptionalInt.of(partner);
    } else if (theirs.isPresent()) {
      partnerOf(theirs.getAsInt()).ifPresent(at -> checkpoints.put(source, at));
    }
    theirs.ifPresent(at -> checkpoints.put(source.other(), at));
    return !checkpoints.isEmpty();
  }

  private Optional<Integer> partnerOf(int theirs) {
    return partners.entrySet().stream()
        .filter(each -> each.getValue() == theirs)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void name() {
    Anchors anchors = new Anchors();
    Map<Integer, String> shared = new HashMap<>();
    List<String> mine = new ArrayList<>();
    for (int at = 0; at < of(source).size(); at++) {
      Optional<Section> partner =
          Optional.ofNullable(partners.get(at)).map(of(source.other())::get);
      String id = anchors.unique(wish(of(source).get(at), partner, isCheckpoints(source, at)));
      mine.add(id);
      if (partners.containsKey(at)) {
        shared.put(partners.get(at), id);
      }
    }
    ids.put(source, List.copyOf(mine));
    ids.put(source.other(), others(anchors, shared));
  }

  private List<String> others(Anchors anchors, Map<Integer, String> shared) {
    List<String> theirs = new ArrayList<>();
    Language other = source.other();
    for (int at = 0; at < of(other).size(); at++) {
      String given = shared.get(at);
      theirs.add(
          given != null
              ? given
              : anchors.unique(
                  wish(of(other).get(at), Optional.empty(), isCheckpoints(other, at))));
    }
    return List.copyOf(theirs);
  }

  private boolean isCheckpoints(Language language, int at) {
    OptionalInt found = checkpoints(language);
    return found.isPresent() && found.getAsInt() == at;
  }

  /// The writer's anchor, else one from the heading: the English one, where there is one, is easier
  /// to pass on.
  private String wish(Section section, Optional<Section> partner, boolean isCheckpoints) {
    Optional<String> own = section.id().or(() -> partner.flatMap(Section::id));
    if (own.isPresent()) {
      return own.get();
    }
    if (isCheckpoints) {
      return CheckpointHeading.ID;
    }
    Section english = source == Language.EN ? section : partner.orElse(section);
    return Slug.of(PlainText.of(english.crosshead()), "section");
  }

  private void count(Issue issue, Diagnostics problems) {
    int ko = of(Language.KO).size();
    int en = of(Language.EN).size();
    if (ko != en) {
      issue.manuscripts().stream()
          .filter(each -> each.language() != source)
          .forEach(each -> problems.warning(Code.PAIR_COUNT, each.place(), ko, en, "{#outlook}"));
    }
  }
}
