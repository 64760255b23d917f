package press.briefing.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.Source;
import press.briefing.gate.Texts;

/// Turns the bytes of a data file into text. UTF-16 shows by its byte order mark; what is not UTF-8
/// may be MS949, and every other encoding than UTF-8 is reported.
record DataText(Diagnostics problems) {
  private static final String KOREAN = "MS949";

  Optional<String> decode(Source source) {
    byte[] bytes = source.bytes();
    if (marksUtf16(bytes)) {
      return chosen(source, StandardCharsets.UTF_16, "UTF-16");
    }
    Optional<String> text = Texts.utf8(bytes);
    text.ifPresent(found -> Texts.check(found, source.place(), problems));
    return text.isPresent() ? text : chosen(source, Charset.forName(KOREAN), KOREAN);
  }

  private static boolean marksUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private Optional<String> chosen(Source source, Charset charset, String name) {
    Optional<String> text = strictly(source.bytes(), charset);
    if (text.isEmpty()) {
      return Texts.decode(source, problems);
    }
    problems.info(Code.DATA_ENCODING, source.place(), name);
    Texts.check(text.get(), source.place(), problems);
    return text;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
