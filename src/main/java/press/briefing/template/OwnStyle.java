package press.briefing.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A print style sheet of a publication's own.
///
/// @param file where it lies, as problems name it
/// @param css as it stands there
/// @param colours what it may name as `var(--…)`
public record OwnStyle(String file, String css, Map<String, String> colours) {
  public OwnStyle {
    colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
  }
}
