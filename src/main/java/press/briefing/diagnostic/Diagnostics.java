package press.briefing.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers the problems of a run, so that all of them are reported at once. Safe to share by
/// threads.
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /// Adds an error; `arguments` are printed by [String#valueOf].
  public void error(Code code, Place place, Object... arguments) {
    add(Severity.ERROR, code, place, arguments);
  }

  /// Adds a warning; see [#error].
  public void warning(Code code, Place place, Object... arguments) {
    add(Severity.WARNING, code, place, arguments);
  }

  /// Adds a remark; see [#error].
  public void info(Code code, Place place, Object... arguments) {
    add(Severity.INFO, code, place, arguments);
  }

  /// Adds a problem of any weight; see [#error].
  public void add(Severity severity, Code code, Place place, Object... arguments) {
    List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
    add(new Diagnostic(severity, code, place, words));
  }

  /// Adds a problem; one that is already there counts once.
  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /// Adds all that another collection has gathered.
  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /// Whether anything found so far is an error.
  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /// Everything so far, by file, line, column and code.
  public synchronized List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(null);
    return List.copyOf(all);
  }
}
