package press.briefing.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.IssueCard.Paper;

/// Says how large PDFs are.
final class PaperText {
  private static final int KILO = 1_000;
  private static final int MEGA = 1_000_000;

  private PaperText() {}

  /// Pages and bytes in the words of a language.
  static Optional<String> of(Shelf shelf, EditionCard edition, Language language) {
    return edition
        .paper()
        .map(paper ->
            shelf.word(
                language,
                paper.pages() == 1 ? "pdf_page" : "pdf_pages",
                paper.pages(),
                size(paper)));
  }

  private static String size(Paper paper) {
    BigDecimal bytes = BigDecimal.valueOf(paper.bytes());
    return paper.bytes() < MEGA
        ? bytes.divide(BigDecimal.valueOf(KILO), 0, RoundingMode.CEILING) + " KB"
        : bytes.divide(BigDecimal.valueOf(MEGA), 1, RoundingMode.HALF_UP) + " MB";
  }
}
