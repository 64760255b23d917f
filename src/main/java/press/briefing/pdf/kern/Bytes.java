package press.briefing.pdf.kern;

/// A part of a font file, which counts its offsets from its own start.
record Bytes(byte[] file, int start) {
  /// The number in two bytes, without a sign.
  int number(int offset) {
    int at = start + offset;
    return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
  }

  /// The number in two bytes, with a sign.
  int signed(int offset) {
    return (short) number(offset);
  }

  /// The number in four bytes, as far as a file is long.
  int large(int offset) {
    return number(offset) << 16 | number(offset + 2);
  }

  /// The four letters that name a table, as one number.
  static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }

  /// What begins so many bytes behind the start of this.
  Bytes at(int offset) {
    return new Bytes(file, start + offset);
  }

  /// What a number of two bytes points to.
  Bytes follow(int offset) {
    return at(number(offset));
  }
}
