package press.briefing.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// A manuscript's front matter, if it has one, and its text.
///
/// @param head what stands between two lines of three dashes, the first of which opens the file
/// @param bodyLine where the text begins
record ManuscriptParts(Optional<String> head, String body, int bodyLine) {
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");
  private static final String DASHES = "---";

  /// The parts of a file; front matter that is not closed is an error.
  static Optional<ManuscriptParts> of(String text, Place file, Diagnostics problems) {
    Matcher line = LINE.matcher(text);
    if (!line.lookingAt() || !line.group(1).stripTrailing().equals(DASHES)) {
      return Optional.of(new ManuscriptParts(Optional.empty(), text, 1));
    }
    int headStart = line.end();
    for (int number = 2; line.end() < text.length() && line.find(); number++) {
      if (line.group(1).stripTrailing().equals(DASHES)) {
        String head = text.substring(headStart, line.start());
        return Optional.of(
            new ManuscriptParts(Optional.of(head), text.substring(line.end()), number + 1));
      }
    }
    problems.error(Code.FRONT_MATTER_OPEN, file.at(1, 1));
    return Optional.empty();
  }
}
