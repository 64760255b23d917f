package press.briefing.site.font;

import java.util.Arrays;

/// A table of a font, or a part of one, as the font's file holds it: the high bytes of a number
/// first.
///
/// @param start where it begins in the file
record Table(byte[] file, int start, int length) {
  int u8(int at) {
    return file[start + at] & 0xff;
  }

  int u16(int at) {
    int place = start + at;
    return ((file[place] & 0xff) << 8) | (file[place + 1] & 0xff);
  }

  short s16(int at) {
    return (short) u16(at);
  }

  int s32(int at) {
    return (u16(at) << 16) | u16(at + 2);
  }

  /// What begins at an offset.
  Table at(int offset) {
    return new Table(file, start + offset, length - offset);
  }

  byte[] copy() {
    return copy(0, length);
  }

  byte[] copy(int at, int count) {
    return Arrays.copyOfRange(file, start + at, start + at + count);
  }
}
