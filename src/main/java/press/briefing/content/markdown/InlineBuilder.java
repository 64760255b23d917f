package press.briefing.content.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.briefing.markup.Tag;
import press.briefing.model.Inline;

/// Puts the inlines of one run together; HTML tags in it become elements around what stands
/// between.
final class InlineBuilder {
  private final Scope scope;
  private final TextBuffer text;
  private final Deque<Frame> frames = new ArrayDeque<>(2);

  /// An element whose end has not come; the outermost one is the run itself.
  private record Frame(Tag tag, int offset, List<Inline> content) {}

  InlineBuilder(Scope scope) {
    this.scope = scope;
    this.text = new TextBuffer(scope, inline -> frames.getLast().content.add(inline));
    frames.add(new Frame(new Tag.Gone(), 0, new ArrayList<>()));
  }

  TextBuffer text() {
    return text;
  }

  void add(Inline inline) {
    text.flush();
    frames.getLast().content.add(inline);
  }

  void addAll(List<Inline> inlines) {
    text.flush();
    frames.getLast().content.addAll(inlines);
  }

  /// Takes the last inline back, to put something around it; empty if nothing came of it.
  Optional<Inline> takeLast() {
    text.flush();
    List<Inline> content = frames.getLast().content;
    return content.isEmpty() ? Optional.empty() : Optional.of(content.removeLast());
  }

  void tag(String name, Tag tag, int offset) {
    text.flush();
    switch (tag) {
      case Tag.Open open when open.empty() ->
          add(HtmlInlines.element(open.name(), open.attributes(), List.of(), scope.place(offset)));
      case Tag.Open open -> frames.add(new Frame(open, offset, new ArrayList<>()));
      case Tag.Drop drop -> frames.add(new Frame(drop, offset, new ArrayList<>()));
      case Tag.Close close -> close(close.name());
      case Tag.Gone gone -> close(name);
    }
  }

  private void close(String name) {
    if (frames.stream().noneMatch(frame -> names(frame, name))) {
      return;
    }
    while (!names(frames.getLast(), name)) {
      end(false);
    }
    end(true);
  }

  private static boolean names(Frame frame, String name) {
    return switch (frame.tag) {
      case Tag.Open open -> open.name().equals(name);
      case Tag.Drop drop -> drop.name().equals(name);
      case Tag.Close close -> false;
      case Tag.Gone gone -> false;
    };
  }

  /// Ends the innermost element. One that goes with all it holds does so only if it ends itself:
  /// else a lone `<script>` would swallow the paragraph.
  private void end(boolean closed) {
    Frame frame = frames.removeLast();
    List<Inline> around = frames.getLast().content;
    switch (frame.tag) {
      case Tag.Open open ->
          around.add(
              HtmlInlines.element(
                  open.name(),
                  open.attributes(),
                  Edges.join(frame.content),
                  scope.place(frame.offset)));
      case Tag.Drop drop when closed -> {}
      case Tag.Drop drop -> around.addAll(frame.content);
      case Tag.Close close -> around.addAll(frame.content);
      case Tag.Gone gone -> around.addAll(frame.content);
    }
  }

  List<Inline> build() {
    text.flush();
    while (frames.size() > 1) {
      end(false);
    }
    return Edges.join(frames.getLast().content);
  }
}
