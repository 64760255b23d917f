package press.briefing.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The attributes of an element that may be printed.
final class CleanAttributes {
  private CleanAttributes() {}

  static List<Markup.Attribute> of(Element element, Removal removal) {
    List<Markup.Attribute> clean = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      value(element.normalName(), attribute, removal)
          .ifPresent(value -> clean.add(new Markup.Attribute(name, value)));
    }
    return clean;
  }

  private static Optional<String> value(String element, Attribute attribute, Removal removal) {
    String written = attribute.getValue();
    if (element.equals("a") && attribute.getKey().equals("href")) {
      Optional<String> address = Address.allowed(written);
      if (address.isEmpty()) {
        removal.address(written);
      }
      return address;
    }
    Optional<String> value = AllowList.value(element, attribute.getKey(), written);
    if (value.isEmpty()) {
      removal.attribute(attribute.getKey(), written);
    }
    return value;
  }
}
