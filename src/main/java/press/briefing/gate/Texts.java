package press.briefing.gate;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Turns the bytes of a file into text.
public final class Texts {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Texts() {}

  /// The text of a UTF-8 file, without a byte order mark. Bytes that are not UTF-8 are an error and
  /// leave it empty; characters that text does not hold are errors, those that turn the direction
  /// of writing around are warnings.
  public static Optional<String> decode(Source source, Diagnostics problems) {
    Optional<String> text = utf8(source.bytes());
    if (text.isEmpty()) {
      reportByte(source, problems);
    }
    text.ifPresent(found -> Characters.check(found, source.place(), problems));
    return text;
  }

  /// The text of UTF-8 bytes, without a byte order mark; empty if they are not UTF-8.
  public static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && firstInvalid(bytes) >= 0) {
      return Optional.empty();
    }
    return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
  }

  /// Reports the characters of a text that text does not hold, as [#decode] does.
  public static void check(String text, Place file, Diagnostics problems) {
    Characters.check(text, file, problems);
  }

  /// The index of the first byte that is not UTF-8; −1 if all are.
  private static int firstInvalid(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  private static void reportByte(Source source, Diagnostics problems) {
    int at = firstInvalid(source.bytes());
    String before = new String(source.bytes(), 0, at, StandardCharsets.UTF_8);
    Place place = Characters.place(before, before.length(), source.place());
    String found = String.format("0x%02X", source.bytes()[at]);
    problems.error(Code.FILE_ENCODING, place, found);
  }
}
