package press.briefing.pdf;

/// The font programs that come with the press, in the order in which a missing glyph is sought.
///
/// Pretendard sets all text, Nanum Gothic Coding sets code. DejaVu Sans lends signs such as `☑`,
/// Nanum Barun Gothic lends Hanja; both are read only when a text needs them.
enum FontFile {
  PRETENDARD("Pretendard-Regular", 400),
  PRETENDARD_SEMIBOLD("Pretendard-SemiBold", 600),
  PRETENDARD_BOLD("Pretendard-Bold", 700),
  NANUM_CODING("NanumGothicCoding", 400),
  DEJAVU("DejaVuSans", 400),
  NANUM_BARUN("NanumBarunGothic", 400);

  private final String title;
  private final int weight;

  FontFile(String title, int weight) {
    this.title = title;
    this.weight = weight;
  }

  /// The file's name, without a folder.
  String file() {
    return title + ".ttf";
  }

  /// From 100 to 900, as style sheets count.
  int weight() {
    return weight;
  }
}
