package press.briefing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.briefing.desk.disk.Trees;

/// The folder beside the output in which the next one grows. What the output holds already, byte
/// for byte, is taken over from it, so that its time tells when it last changed. Safe to share by
/// threads.
///
/// @param output the last output, whether it is there or not
/// @param parents the folders that are known to stand
/// @param disk where what is written goes down while other work goes on
record Staging(Path folder, Path output, Set<Path> parents, Disk disk) {
  /// A file that lies in the output.
  ///
  /// @param path in the output folder, with `/`
  /// @param sha256 of its bytes, in hexadecimal
  record Written(String path, String sha256, long size) {}

  static Staging create(Path folder, Path output, Disk disk) throws IOException {
    Trees.delete(folder);
    Files.createDirectories(folder);
    return new Staging(folder, output, ConcurrentHashMap.newKeySet(), disk);
  }

  /// Writes a file anew in place of a staged one. One that was carried over stays as it is in the
  /// folder it came from.
  Written replace(String path, byte[] bytes) throws IOException {
    Files.deleteIfExists(place(path));
    return write(path, bytes);
  }

  /// Writes a new file that will be replaced; until then nobody needs it on the disk, nor its hash.
  Written draft(String path, byte[] bytes) throws IOException {
    Files.write(place(path), bytes, StandardOpenOption.CREATE_NEW);
    return new Written(path, "", bytes.length);
  }

  byte[] read(String path) throws IOException {
    return Files.readAllBytes(place(path));
  }

  /// Writes a new file; it is on the disk when {@link Disk#settle} has ended.
  Written write(String path, byte[] bytes) throws IOException {
    Path file = place(path);
    if (isInOutput(path, bytes)) {
      carry(output, path);
    } else {
      disk.write(file, bytes);
    }
    return new Written(path, sha256(bytes), bytes.length);
  }

  private boolean isInOutput(String path, byte[] bytes) throws IOException {
    Path file = output.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /// Takes a file over from another folder as it is.
  void carry(Path from, String path) throws IOException {
    Path file = place(path);
    Path old = from.resolve(path);
    try {
      Files.createLink(file, old);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(old, file, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  boolean holds(String path) {
    return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private Path place(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    Path parent = file.getParent();
    if (parent == null || !parent.startsWith(folder)) {
      throw new IllegalArgumentException("outside the output: " + path);
    }
    if (!parents.contains(parent)) {
      Files.createDirectories(parent);
      parents.add(parent);
    }
    return file;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
