package press.briefing.content.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import press.briefing.content.markdown.ValueSpans.Span;
import press.briefing.diagnostic.Code;
import press.briefing.language.Particles;
import press.briefing.model.Inline;

/// Gathers characters until something else follows, and gives them on as texts, values and
/// particles.
final class TextBuffer {
  private static final int LONGEST_QUOTE = 40;
  private static final String BRACES = "{{";

  private final Scope scope;
  private final Consumer<Inline> out;
  private final StringBuilder pending = new StringBuilder();
  private final BitSet fixed = new BitSet();
  private int[] offsets = new int[16];
  private int passed;

  TextBuffer(Scope scope, Consumer<Inline> out) {
    this.scope = scope;
    this.out = out;
  }

  /// Reads guarded text as Markdown has left it, with backslashes.
  void read(String raw, int offset) {
    int at = 0;
    while (at < raw.length()) {
      at = step(raw, at, offset);
    }
  }

  /// Reads guarded text without backslashes, such as that of HTML.
  void readPlain(String raw, int offset) {
    int at = 0;
    while (at < raw.length()) {
      if (raw.charAt(at) == '\\') {
        add('\\', offset + at++);
      } else {
        at = step(raw, at, offset);
      }
    }
  }

  private int step(String raw, int at, int offset) {
    char each = raw.charAt(at);
    if (scope.text().isValue(raw, at)) {
      value(scope.text().value(raw, at));
      return GuardedText.valueEnd(raw, at);
    }
    if (GuardedText.isRest(each)) {
      return at + 1;
    }
    if (GuardedText.isEscape(each)) {
      fixed(BRACES, offset + at);
      return Math.min(raw.length(), at + 3);
    }
    if (raw.startsWith(BRACES, at)) {
      return stray(raw, at, offset);
    }
    if (each == '\\' && at + 1 < raw.length() && isPunctuation(raw.charAt(at + 1))) {
      fixed(raw.substring(at + 1, at + 2), offset + at);
      return at + 2;
    }
    add(each, offset + at);
    return at + 1;
  }

  private static boolean isPunctuation(char each) {
    return Escaping.ESCAPABLE_CHARS.indexOf(each) >= 0;
  }

  private void value(Span span) {
    passed = span.end();
    if (span.kind() == Span.Kind.UNCLOSED) {
      unclosed(scope.text().original(span.start(), span.end()), span.start());
      return;
    }
    flush();
    scope.value(scope.text().inner(span), span.start()).ifPresent(out);
  }

  private void unclosed(String found, int offset) {
    scope.problems().error(Code.VALUE_SYNTAX, scope.place(offset), found);
    fixed(found, offset);
  }

  /// Braces that look like a value but do not end as one.
  private int stray(String raw, int at, int offset) {
    int close = raw.indexOf("}}", at);
    if (close >= 0) {
      flush();
      scope.value(raw.substring(at + 2, close), offset + at).ifPresent(out);
      return close + 2;
    }
    String found = raw.substring(at, Math.min(raw.length(), at + LONGEST_QUOTE));
    scope.problems().error(Code.VALUE_SYNTAX, scope.place(offset + at), found);
    fixed(BRACES, offset + at);
    return at + 2;
  }

  /// Adds text that says just what it says.
  void fixed(String text, int offset) {
    for (int at = 0; at < text.length(); at++) {
      fixed.set(pending.length());
      add(text.charAt(at), offset);
    }
  }

  /// Adds the space that a line break in the manuscript stands for.
  void space(int offset) {
    if (offset >= passed) {
      add(' ', offset);
    }
  }

  private void add(char each, int offset) {
    if (pending.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[pending.length()] = offset;
    pending.append(each);
  }

  /// Gives on what has gathered.
  void flush() {
    int from = 0;
    for (Particles.Found particle : particles()) {
      int start = particle.start();
      give(from, start);
      out.accept(new Inline.Particle(particle.written(), scope.place(offsets[start])));
      from = particle.end();
    }
    give(from, pending.length());
    pending.setLength(0);
    fixed.clear();
  }

  /// The particles of a Korean text, but for those that a backslash makes plain text.
  private List<Particles.Found> particles() {
    return switch (scope.voice().language()) {
      case EN -> List.of();
      case KO ->
          Particles.find(pending.toString()).stream().filter(each -> !isFixed(each)).toList();
    };
  }

  private boolean isFixed(Particles.Found particle) {
    int next = fixed.nextSetBit(particle.start());
    return next >= 0 && next < particle.end();
  }

  private void give(int start, int end) {
    if (end > start) {
      out.accept(new Inline.Text(pending.substring(start, end), scope.place(offsets[start])));
    }
  }
}
