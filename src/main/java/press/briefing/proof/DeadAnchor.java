package press.briefing.proof;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Block;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Inline;

/// A link within the edition leads to something.
final class DeadAnchor implements Rule {
  @Override
  public String name() {
    return "dead-anchor";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    Set<String> anchors = anchors(text);
    for (Inline inline : text.inlines()) {
      if (inline instanceof Inline.Link link && isDead(link.target(), anchors)) {
        problems.warning(Code.LINK_ANCHOR, link.place(), link.target(), String.join(", ", anchors));
      }
    }
  }

  private static boolean isDead(String target, Set<String> anchors) {
    return target.startsWith("#") && target.length() > 1 && !anchors.contains(decoded(target));
  }

  private static String decoded(String target) {
    String id = target.substring(1);
    return id.contains("%")
        ? URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8)
        : id;
  }

  private static Set<String> anchors(Text text) {
    Set<String> anchors = new TreeSet<>();
    text.edition().copy().sections().forEach(each -> each.id().ifPresent(anchors::add));
    text.edition().checkpoints().stream().map(CheckpointRow::id).forEach(anchors::add);
    for (Block block : text.blocks()) {
      switch (block) {
        case Block.Subhead subhead -> anchors.add(subhead.id());
        case Block.ItemList list -> list.items().forEach(item -> item.id().ifPresent(anchors::add));
        default -> {}
      }
    }
    text.inlines().forEach(each -> addId(each, anchors));
    return anchors;
  }

  private static void addId(Inline inline, Set<String> anchors) {
    if (inline instanceof Inline.Element element) {
      element.attributes().stream()
          .filter(each -> each.name().equals("id"))
          .forEach(each -> anchors.add(each.value()));
    }
  }
}
