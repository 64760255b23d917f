package press.briefing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Holds prints against the standards of archiving and of accessibility.
public final class Standards {
  private static final int CHECKS_AT_LEAST = 200;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Standards() {}

  /// The rules of PDF/A-3a and PDF/UA-1 that a print breaks.
  public static List<String> broken(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
        .flatMap(standard -> broken(pdf, standard).stream())
        .toList();
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour standard) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() < CHECKS_AT_LEAST) {
        return List.of(standard + ": " + result.getTotalAssertions() + " checks only");
      }
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> standard + ": " + words(each))
          .distinct()
          .toList();
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(TestAssertion failed) {
    return failed.getRuleId().getClause()
        + "-"
        + failed.getRuleId().getTestNumber()
        + " "
        + failed.getMessage()
        + " "
        + failed.getErrorArguments();
  }
}
