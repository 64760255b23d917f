package press.briefing.data.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Texts;

/// The ZIP file that a workbook is, read as the library reads it that takes it next.
record Container(byte[] bytes) {
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_MEBIBYTES = 256;
  private static final long MOST_BYTES = MOST_MEBIBYTES << 20;
  private static final long MOST_RATIO = 100;
  private static final long FREE_OF_RATIO = 1 << 20;
  private static final int MOST_TEXT = 8 << 20;

  private interface Reading<T> {
    T read(ZipFile zip) throws IOException;
  }

  private <T> T open(Reading<T> reading) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return reading.read(zip);
    }
  }

  /// Whether its entries are within their budgets once unpacked; if not, that is an error.
  boolean isWithinBudget(Place cited, Diagnostics problems) throws IOException {
    return open(zip -> isWithinBudget(Collections.list(zip.getEntries()), zip, cited, problems));
  }

  private static boolean isWithinBudget(
      List<ZipArchiveEntry> entries, ZipFile zip, Place cited, Diagnostics problems)
      throws IOException {
    if (entries.size() > MOST_ENTRIES) {
      problems.error(Code.TREE_BUDGET, cited, "entries", MOST_ENTRIES);
      return false;
    }
    long left = MOST_BYTES;
    for (ZipArchiveEntry entry : entries) {
      long most = Math.min(left, mostOf(entry));
      long size = size(zip, entry, most);
      if (size > most) {
        boolean whole = most == left;
        problems.error(
            Code.TREE_BUDGET,
            cited,
            whole ? "unpacked" : "ratio",
            whole ? MOST_MEBIBYTES : MOST_RATIO);
        return false;
      }
      left -= size;
    }
    return true;
  }

  private static long mostOf(ZipArchiveEntry entry) {
    return Math.max(FREE_OF_RATIO, MOST_RATIO * Math.max(0, entry.getCompressedSize()));
  }

  /// The size of an entry, whatever it claims; what is larger than `most` is not read on.
  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
        size += read;
      }
    }
    return size;
  }

  /// The text of an entry; empty if there is none, or it is too large or no UTF-8.
  Optional<String> text(String name) {
    try {
      return open(zip -> {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : text(zip, entry);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] read = in.readNBytes(MOST_TEXT + 1);
      return read.length > MOST_TEXT ? Optional.empty() : Texts.utf8(read);
    }
  }
}
