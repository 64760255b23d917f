package press.briefing.desk.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Says why a disk could not be written to.
public final class WriteFailure {
  private WriteFailure() {}

  /// A word of the catalogue; what the system says where there is none.
  public static String word(IOException e) {
    String said = String.valueOf(e.getMessage());
    if (e instanceof AccessDeniedException) {
      return "disk.denied";
    }
    if (e instanceof NoSuchFileException) {
      return "disk.absent";
    }
    if (said.contains("Device or resource busy")) {
      return "disk.mount";
    }
    return said.contains("No space left") ? "disk.full" : said;
  }
}
