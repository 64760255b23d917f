package press.briefing.pdf;

import java.io.Serial;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/// Chooses the same six letters for every subset, so that the same document has the same bytes.
///
/// A document holds one subset of a font at most, which the font's own name tells apart.
final class SubsetTag extends SecureRandom {
  @Serial private static final long serialVersionUID = 1L;

  SubsetTag() {
    super(new Zeros(), null);
  }

  private static final class Zeros extends SecureRandomSpi {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      java.util.Arrays.fill(bytes, (byte) 0);
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      return new byte[count];
    }
  }
}
