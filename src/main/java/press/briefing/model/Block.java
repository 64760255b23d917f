package press.briefing.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;

/// A piece of a section.
public sealed interface Block {
  /// Where it begins in the manuscript.
  Place place();

  record Paragraph(List<Inline> content, Place place) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /// A heading below the crosshead.
  ///
  /// @param level 3 to 6
  /// @param id the anchor, unique in the edition
  record Subhead(int level, String id, List<Inline> content, Place place) implements Block {
    public Subhead {
      content = List.copyOf(content);
    }
  }

  /// @param start the first number; empty for bullets
  /// @param tight whether its paragraphs stand without space between them
  record ItemList(Optional<Integer> start, boolean tight, List<Item> items, Place place)
      implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /// @param id from `{#id}`, where the writer gave one
  /// @param done for tasks: whether the box is ticked
  record Item(Optional<String> id, Optional<Boolean> done, List<Block> content, Place place) {
    public Item {
      content = List.copyOf(content);
    }
  }

  record DefinitionList(List<Definition> definitions, Place place) implements Block {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }
  }

  /// @param terms one or more
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
    public Definition {
      terms = List.copyOf(terms);
      meanings = List.copyOf(meanings);
    }
  }

  record Quote(List<Block> content, Place place) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// @param info the word after the fence, such as `java`
  record CodeBlock(Optional<String> info, String text, Place place) implements Block {}

  /// @param kind the word after `!!!`, such as `note`
  record Admonition(String kind, List<Inline> title, List<Block> content, Place place)
      implements Block {
    public Admonition {
      title = List.copyOf(title);
      content = List.copyOf(content);
    }
  }

  record Table(
      List<Row> head, List<Row> body, Optional<List<Inline>> caption, Handle handle, Place place)
      implements Block {
    public Table {
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param span columns it covers, from 1
  record Cell(List<Inline> content, Align align, int span) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /// How a column stands; NONE where the writer did not say.
  enum Align {
    NONE,
    LEFT,
    CENTRE,
    RIGHT
  }

  /// A picture that stands alone; its title is the caption.
  record Picture(Inline.Image image, List<Inline> caption, Handle handle, Place place)
      implements Block {
    public Picture {
      caption = List.copyOf(caption);
    }
  }

  /// A break between two thoughts.
  record Rule(Place place) implements Block {}

  /// HTML that the writer wrote, reduced to what is allowed: elements, also block-level ones, with
  /// text and values between them.
  record Html(List<Inline> content, Place place) implements Block {
    public Html {
      content = List.copyOf(content);
    }
  }

  record Chart(ChartSpec spec, Handle handle, Place place) implements Block {}

  /// A table of indicators.
  ///
  /// @param columns besides the latest values
  /// @param title its caption; empty where it stands without one
  record IndicatorTable(
      List<Group> groups,
      Set<Column> columns,
      Optional<Bilingual<List<Inline>>> title,
      Handle handle,
      Place place)
      implements Block {
    /// A table of all columns without groups and caption.
    public IndicatorTable(List<String> indicators, Place place) {
      this(
          List.of(new Group(Optional.empty(), indicators)),
          Set.copyOf(EnumSet.allOf(Column.class)),
          Optional.empty(),
          Handle.NONE,
          place);
    }

    public IndicatorTable {
      groups = List.copyOf(groups);
      columns = Set.copyOf(columns);
    }

    /// The ids of all, in order.
    public List<String> indicators() {
      return groups.stream().flatMap(each -> each.indicators().stream()).toList();
    }

    /// Indicators under a head.
    ///
    /// @param name empty where they stand without one
    /// @param indicators their ids, in order
    public record Group(Optional<Bilingual<List<Inline>>> name, List<String> indicators) {
      public Group {
        indicators = List.copyOf(indicators);
      }
    }

    /// What a table may say of an indicator besides its latest value.
    public enum Column {
      PREVIOUS,
      CHANGE,
      YEAR_AGO,
      TREND
    }
  }

  /// Where the checkpoint table stands.
  record CheckpointTable(Place place) implements Block {}
}
