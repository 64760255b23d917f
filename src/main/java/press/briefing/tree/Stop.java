package press.briefing.tree;

import java.io.Serial;
import java.util.List;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Ends the reading of a document early; never leaves this package.
final class Stop extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Code code;
  private final transient Place place;
  private final transient List<Object> arguments;

  Stop(Code code, Place place, Object... arguments) {
    super(code.word(), null, false, false);
    this.code = code;
    this.place = place;
    this.arguments = List.of(arguments);
  }

  Code code() {
    return code;
  }

  Place place() {
    return place;
  }

  void report(Diagnostics problems) {
    problems.error(code, place, arguments.toArray());
  }
}
