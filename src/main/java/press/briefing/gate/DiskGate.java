package press.briefing.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Opens the files below one folder of the disk. Symbolic links are followed as long as they stay
/// inside. Names that begin with a dot are not listed.
public final class DiskGate implements Gate {
  private final Path root;
  private final Folder folders;

  /// A gate to what lies below an existing folder.
  public DiskGate(Path root) {
    this.root = real(root);
    this.folders = new Folder(this.root);
  }

  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root.toAbsolutePath().normalize();
    }
  }

  @Override
  public Optional<Source> open(String path, Place cited, Budget budget, Diagnostics problems) {
    return read(path, cited, budget, problems, true);
  }

  @Override
  public Optional<Source> openIfPresent(String path, Budget budget, Diagnostics problems) {
    return read(path, Place.of(path), budget, problems, false);
  }

  private Optional<Source> read(
      String path, Place cited, Budget budget, Diagnostics problems, boolean needed) {
    if (!Paths.isInside(path)) {
      problems.error(Code.FILE_OUTSIDE, cited, path);
      return Optional.empty();
    }
    Optional<Path> found = folders.find(path);
    if (found.isEmpty()) {
      if (needed) {
        problems.error(Code.FILE_MISSING, cited, path);
      }
      return Optional.empty();
    }
    return read(new Wanted(path, cited, budget), found.get(), problems);
  }

  private record Wanted(String path, Place cited, Budget budget) {}

  private Optional<Source> read(Wanted wanted, Path found, Diagnostics problems) {
    try {
      Path file = found.toRealPath();
      if (!file.startsWith(root)) {
        problems.error(Code.FILE_OUTSIDE, wanted.cited, wanted.path);
      } else if (!Files.isRegularFile(file)) {
        problems.error(Code.FILE_KIND, wanted.cited, wanted.path);
      } else {
        return bytes(file, wanted, problems).map(bytes -> new Source(wanted.path, bytes));
      }
    } catch (NoSuchFileException e) {
      problems.error(Code.FILE_MISSING, wanted.cited, wanted.path);
    } catch (AccessDeniedException e) {
      problems.error(Code.FILE_UNREADABLE, wanted.cited, wanted.path, "file.denied");
    } catch (IOException e) {
      problems.error(Code.FILE_UNREADABLE, wanted.cited, wanted.path, "file.failed");
    }
    return Optional.empty();
  }

  /// Reads at most one byte more than allowed, whatever size the disk claims.
  private static Optional<byte[]> bytes(Path file, Wanted wanted, Diagnostics problems)
      throws IOException {
    long most = wanted.budget.bytes();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      if (bytes.length <= most) {
        return Optional.of(bytes);
      }
    }
    problems.error(Code.FILE_SIZE, wanted.cited, wanted.path, Files.size(file), most);
    return Optional.empty();
  }

  @Override
  public List<String> files(String folder) {
    return list(folder, Files::isRegularFile);
  }

  @Override
  public List<String> folders(String folder) {
    return list(folder, Files::isDirectory);
  }

  private List<String> list(String folder, Predicate<Path> kind) {
    if (!Paths.isInside(folder)) {
      return List.of();
    }
    return folders.find(folder).map(found -> folders.names(found, kind)).orElse(List.of());
  }
}
