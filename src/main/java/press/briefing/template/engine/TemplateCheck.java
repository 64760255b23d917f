package press.briefing.template.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Finds what would let a template print a writer's text as markup. What is markup already passes
/// through escaping unharmed, so no template needs it.
final class TemplateCheck {
  private static final Pattern UNESCAPED =
      Pattern.compile("\\?no_?[eE]sc\\b|<#no_?[aA]uto_?[eE]sc\\b|<#output_?[fF]ormat\\b|<#ftl\\b");

  private TemplateCheck() {}

  static void check(String text, Place file, Diagnostics problems) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = UNESCAPED.matcher(lines.get(i));
      while (found.find()) {
        Place place = file.at(i + 1, found.start() + 1);
        problems.error(Code.TEMPLATE_UNESCAPED, place, found.group());
      }
    }
  }
}
