package press.briefing.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.model.Briefing;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Copy;
import press.briefing.model.Correction;
import press.briefing.model.Edition;
import press.briefing.model.FrontMatter;
import press.briefing.model.Indicator;
import press.briefing.model.Inline;
import press.briefing.model.IssueCard;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.model.Section;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.Words;

/// Makes the page of one edition for one medium.
final class PageComposer {
  private static final int KEY_FIGURES = 4;

  private final Briefing briefing;
  private final Edition edition;
  private final Medium medium;
  private final Words words;
  private final Citations citations = new Citations();
  private final Pictures pictures;
  private final InlineMarkup inlines;
  private final BlockMarkup blocks;
  private final NoteMarkup notes;
  private final IndicatorViews indicators;

  PageComposer(Briefing briefing, Edition edition, Partials partials, Drawings drawings) {
    this(briefing, edition, partials, drawings, Naming.OWN);
  }

  /// @param naming what the names of the edition become on the page
  PageComposer(
      Briefing briefing, Edition edition, Partials partials, Drawings drawings, Naming naming) {
    this.briefing = briefing;
    this.edition = edition;
    this.medium = partials.medium();
    this.words = partials.words();
    Copy copy = edition.copy();
    this.pictures = new Pictures(medium, copy.images(), naming.pictures());
    InlineMarkup.Linking linking = new InlineMarkup.Linking(folios(medium, words), naming.ids());
    this.inlines = new InlineMarkup(medium, pictures, citations, this::marginNote, linking);
    this.indicators = new IndicatorViews(briefing, edition.language(), words, drawings);
    FigureSetter figures =
        new FigureSetter(
            partials,
            indicators,
            inlines,
            citations,
            this::place,
            language(),
            this::checkpoints,
            this::checkpointData);
    this.blocks = new BlockMarkup(medium, inlines, pictures, figures, words);
    this.notes = new NoteMarkup(copy.notes(), blocks, inlines, words);
  }

  private static InlineMarkup.Folios folios(Medium medium, Words words) {
    return medium == Medium.PRINT
        ? new InlineMarkup.Folios(
            words.of("page_reference"), words.of("page_reference_in_brackets"))
        : InlineMarkup.Folios.NONE;
  }

  /// The means to write in the language of the edition.
  Half half() {
    return new Half(
        edition, words, inlines, blocks, pictures, notes, citations, indicators, landscape());
  }

  private Language language() {
    return edition.language();
  }

  private String place(Place place) {
    return blocks.place(place);
  }

  private Markup marginNote(int number) {
    return notes.margin(number);
  }

  /// The indicators that the page prints, once it is composed.
  List<String> cited() {
    return citations.indicators();
  }

  /// The checkpoints that have a reading, as the page prints them.
  List<IssueCard.CheckpointNote> notes() {
    List<IssueCard.CheckpointNote> notes = new ArrayList<>();
    List<Page.CheckpointView> views = checkpoints();
    for (CheckpointRow row : edition.checkpoints()) {
      Page.CheckpointView view = views.get(row.number() - 1);
      row.reading()
          .ifPresent(reading -> notes.add(CheckpointViews.note(row, view, reading.status())));
    }
    return notes;
  }

  List<Page.CheckpointView> checkpoints() {
    CheckpointViews views = new CheckpointViews(language(), words, triggers());
    return edition.checkpoints().stream().map(row -> views.view(row, inlines, blocks)).toList();
  }

  /// The checkpoint table for programs, heads first.
  List<List<String>> checkpointData() {
    return new CheckpointData(language(), words, triggers()).rows(edition.checkpoints());
  }

  private TriggerText triggers() {
    Map<String, Indicator> known = new LinkedHashMap<>();
    briefing
        .indicators()
        .forEach(each -> known.putIfAbsent(each.indicator().id(), each.indicator()));
    return new TriggerText(language(), words, known);
  }

  Page compose(Page.Links links) {
    return page(story(), links);
  }

  /// The page around a story.
  Page page(Page.Story story, Page.Links links) {
    return new Page(language().tag(), words.texts(), masthead(), story, apparatus(), links);
  }

  private Page.Masthead masthead() {
    FrontMatter front = edition.frontMatter();
    return new Page.Masthead(
        briefing.publication().title().map(title -> title.in(language())),
        otherTitle(),
        front.number(),
        front.number().map(number -> words.of("issue", number)),
        front.period().map(period -> PeriodWords.full(period, language())),
        front.date().map(date -> words.of("as_of", DateText.full(date, language()))),
        front.date().map(Object::toString));
  }

  private Optional<Page.Named> otherTitle() {
    Language other = language().other();
    return briefing
        .publication()
        .title()
        .filter(title -> !title.in(other).equals(title.in(language())))
        .map(title -> new Page.Named(other.tag(), title.in(other)));
  }

  private int landscape() {
    return briefing.publication().theme().paper().landscape();
  }

  private Page.Story story() {
    Copy copy = edition.copy();
    Page.Story opening = opening();
    Flow flow = new Flow(medium, blocks, citations, notes, landscape());
    Markup lead = copy.lead().isEmpty() ? Markup.NONE : flow.set(copy.lead());
    List<Page.Part> parts = new ArrayList<>();
    for (Section section : copy.sections()) {
      parts.add(part(parts.size() + 1, section, flow));
    }
    return opening.with(lead, parts);
  }

  /// What stands before the text of a story.
  Page.Story opening() {
    Copy copy = edition.copy();
    Markup title = inlines.write(copy.title());
    Optional<Markup> standfirst =
        Optional.of(copy.standfirst()).filter(each -> !each.isEmpty()).map(inlines::write);
    List<Markup> summary = copy.summary().stream().map(inlines::write).toList();
    return new Page.Story(
        title,
        PlainText.of(copy.title()),
        standfirst,
        edition.frontMatter().cover().map(pictures::cover),
        description(copy),
        edition.frontMatter().authors(),
        summary,
        Markup.NONE,
        List.of());
  }

  private static String description(Copy copy) {
    List<Inline> first =
        copy.standfirst().isEmpty() && !copy.summary().isEmpty()
            ? copy.summary().getFirst()
            : copy.standfirst();
    return PlainText.of(first);
  }

  private Page.Part part(int number, Section section, Flow flow) {
    return new Page.Part(
        number,
        section.id().orElse("section-" + number),
        inlines.write(section.crosshead()),
        PlainText.of(section.crosshead()),
        blocks.place(section.place()),
        Flow.anyWide(section.content()),
        flow.set(section.content()));
  }

  private Page.Apparatus apparatus() {
    List<Page.CheckpointView> strip = strip();
    List<Page.KeyFigure> keyFigures = indicators.leading(KEY_FIGURES);
    briefing.indicators().stream()
        .limit(keyFigures.size())
        .forEach(series -> citations.use(series.indicator().id()));
    return new Page.Apparatus(
        keyFigures,
        strip,
        indicators.sourceList(citations.indicators()),
        edition.copy().corrections().stream().map(this::corrected).toList(),
        new CitingLine(briefing.publication(), edition, words).of(briefing.issue()),
        Imprints.of(briefing.publication(), language(), words));
  }

  private Page.Corrected corrected(Correction correction) {
    return new Page.Corrected(
        correction.date().toString(),
        DateText.full(correction.date(), language()),
        inlines.write(correction.text()));
  }

  private List<Page.CheckpointView> strip() {
    edition.checkpoints().stream()
        .flatMap(row -> row.reading().stream())
        .flatMap(reading -> reading.now().stream())
        .forEach(figure -> citations.use(figure.indicator().id()));
    List<Page.CheckpointView> rows = checkpoints();
    return CheckpointViews.anySign(rows) ? rows : List.of();
  }
}
