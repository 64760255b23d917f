package press.briefing.content.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;

/// The two ways this room reads Markdown: a whole manuscript, or one line of text.
final class MarkdownParser {
  private static final List<DataKey<Boolean>> BLOCKS =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HEADING_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR,
          Parser.THEMATIC_BREAK_PARSER);

  private static final Parser DOCUMENT = forDocuments();
  private static final Parser LINE = forLines();

  private MarkdownParser() {}

  static Document document(String guarded) {
    return DOCUMENT.parse(guarded);
  }

  /// The paragraphs of a text in which nothing begins a block of another kind.
  static Node inlines(String guarded) {
    return LINE.parse(guarded);
  }

  private static Parser forDocuments() {
    MutableDataSet options = common();
    options.set(AdmonitionExtension.ALLOW_LAZY_CONTINUATION, false);
    options.set(AdmonitionExtension.TYPE_SVG_MAP, Map.of());
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            AttributesExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create()));
    options.set(Parser.HEADING_PARSER, false);
    return parser(options)
        .customBlockParserFactory(new Beginnings.Headings())
        .customBlockParserFactory(new Beginnings.Boxes())
        .build();
  }

  private static Parser forLines() {
    MutableDataSet options = common();
    BLOCKS.forEach(block -> options.set(block, false));
    return parser(options).build();
  }

  private static MutableDataSet common() {
    return new MutableDataSet()
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  private static Parser.Builder parser(MutableDataSet options) {
    Parser.Builder builder = Parser.builder(options);
    Delimiters.all().forEach(builder::customDelimiterProcessor);
    return builder;
  }
}
