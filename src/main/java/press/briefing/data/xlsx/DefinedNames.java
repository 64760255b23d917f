package press.briefing.data.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.briefing.data.table.Names;
import press.briefing.gate.Xml;
import press.briefing.gate.XmlProblem;

/// The areas of a workbook that have names.
final class DefinedNames {
  private static final String WORKBOOK = "xl/workbook.xml";

  private DefinedNames() {}

  /// The areas by their names; names of formulas, lists of areas and the like are left out.
  static Map<String, Area> of(Container file) {
    Map<String, Area> areas = new LinkedHashMap<>();
    Optional<NodeList> found = file.text(WORKBOOK).flatMap(DefinedNames::elements);
    found.ifPresent(names ->
        IntStream.range(0, names.getLength())
            .mapToObj(at -> (Element) names.item(at))
            .forEach(each -> add(each, areas)));
    return areas;
  }

  private static Optional<NodeList> elements(String xml) {
    try {
      Document workbook = Xml.parse(xml);
      return Optional.of(workbook.getElementsByTagNameNS("*", "definedName"));
    } catch (XmlProblem e) {
      return Optional.empty();
    }
  }

  private static void add(Element name, Map<String, Area> areas) {
    String text = Names.plain(name.getAttribute("name"));
    Area.parse(name.getTextContent()).ifPresent(area -> areas.putIfAbsent(text, area));
  }
}
