package press.briefing.assembly;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import press.briefing.model.PlainText;
import press.briefing.model.Section;

/// Recognises the section of checkpoints.
final class CheckpointHeading {
  /// The anchor of the section.
  static final String ID = "checkpoints";

  private static final List<String> WORDS =
      List.of("체크포인트", "점검포인트", "관전포인트", "checkpoint", "watchlist");

  private CheckpointHeading() {}

  /// The section that carries the anchor.
  static OptionalInt byId(List<Section> sections) {
    return IntStream.range(0, sections.size())
        .filter(at -> sections.get(at).id().filter(ID::equals).isPresent())
        .findFirst();
  }

  /// The first section whose heading says so.
  static OptionalInt byWords(List<Section> sections) {
    return IntStream.range(0, sections.size())
        .filter(at -> names(PlainText.of(sections.get(at).crosshead())))
        .findFirst();
  }

  private static boolean names(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", "");
    return WORDS.stream().anyMatch(plain::contains);
  }
}
