package press.briefing.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Builds nodes from the events of a YAML parser.
final class YamlTree {
  private record Anchored(Node node, int size) {}

  private final Parser parser;
  private final Marks marks;
  private final Diagnostics problems;
  private final Limits limits = new Limits();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();

  YamlTree(Parser parser, Marks marks, Diagnostics problems) {
    this.parser = parser;
    this.marks = marks;
    this.problems = problems;
  }

  Node document() throws Stop {
    parser.next();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return new Node.Mapping(List.of(), marks.place(0, 0));
    }
    parser.next();
    Node root = node();
    parser.next();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new Stop(Code.YAML_SYNTAX, here(), "yaml-documents");
    }
    return root instanceof Node.Scalar scalar && scalar.isNothing()
        ? new Node.Mapping(List.of(), root.place())
        : root;
  }

  private Place here() {
    return marks.place(parser.peekEvent().getStartMark());
  }

  private Node node() throws Stop {
    Event event = parser.next();
    Place place = marks.place(event.getStartMark());
    limits.add(1, place);
    return switch (event) {
      case AliasEvent alias -> repeated(alias, place);
      case ScalarEvent scalar -> {
        refuseTag(scalar.getTag(), place);
        reportUnfit(scalar.getValue(), place);
        yield anchored(scalar, new Node.Scalar(scalar.getValue(), !scalar.isPlain(), place), 1);
      }
      case CollectionStartEvent collection -> collection(collection, place);
      default -> throw new IllegalStateException("no node begins with " + event);
    };
  }

  private Node collection(CollectionStartEvent event, Place place) throws Stop {
    refuseTag(event.getTag(), place);
    int before = limits.nodes();
    limits.enter(place);
    Node node = event instanceof MappingStartEvent mapping ? mapping(mapping, place) : list(place);
    limits.leave();
    return anchored(event, node, limits.nodes() - before + 1);
  }

  private Node list(Place place) throws Stop {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node());
    }
    parser.next();
    return new Node.Sequence(items, place);
  }

  private Node mapping(MappingStartEvent event, Place place) throws Stop {
    refuseBraces(event, place);
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node.Scalar key = key();
      Node value = node();
      if (keys.add(key.text())) {
        entries.add(new Node.Entry(key.text(), key.place(), value));
      } else {
        problems.error(Code.KEY_REPEATED, key.place(), key.text());
      }
    }
    parser.next();
    return new Node.Mapping(entries, place);
  }

  private Node.Scalar key() throws Stop {
    Place place = here();
    if (node() instanceof Node.Scalar scalar) {
      return scalar;
    }
    throw new Stop(Code.YAML_SYNTAX, place, "yaml-key");
  }

  /// Two opening braces are a mapping whose key is a mapping: never meant, always a value.
  private void refuseBraces(MappingStartEvent event, Place place) throws Stop {
    if (event.isFlow()
        && parser.peekEvent() instanceof MappingStartEvent inner
        && inner.isFlow()
        && here().equals(place.at(place.line(), place.column() + 1))) {
      throw new Stop(Code.FRONT_MATTER_QUOTES, place, "\"{{ … }}\"");
    }
  }

  private void refuseTag(Optional<String> tag, Place place) throws Stop {
    if (tag.isPresent()) {
      throw new Stop(Code.YAML_SYNTAX, place, "yaml-tag");
    }
  }

  /// The file itself was looked through before; an escape may spell what no page can hold.
  private void reportUnfit(String text, Place place) {
    Escapes.unfit(text).ifPresent(name -> problems.error(Code.FILE_CHARACTER, place, name));
  }

  private Node anchored(NodeEvent event, Node node, int size) {
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size)));
    return node;
  }

  private Node repeated(AliasEvent event, Place place) throws Stop {
    limits.alias(place);
    Anchored target = anchors.get(event.getAlias());
    if (target == null) {
      throw new Stop(Code.YAML_SYNTAX, place, "yaml-alias");
    }
    limits.add(target.size(), place);
    return target.node();
  }
}
