package press.briefing.desk.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.briefing.desk.disk.KernelExchange;
import press.briefing.desk.disk.Trees;

/// The disk as it is.
final class LocalDisk implements Disk {
  @Override
  public void folder(Path path, Path like) throws IOException {
    Files.createDirectories(path);
    PosixFileAttributeView old = view(like);
    PosixFileAttributeView fresh = view(path);
    if (old != null && fresh != null && Files.isDirectory(like, LinkOption.NOFOLLOW_LINKS)) {
      PosixFileAttributes facts = old.readAttributes();
      fresh.setPermissions(facts.permissions());
      if (!facts.group().equals(fresh.readAttributes().group())) {
        regroup(fresh, facts);
      }
    }
  }

  private static @Nullable PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  /// Only who belongs to a group may give a folder to it; who does not leaves it.
  private static void regroup(PosixFileAttributeView fresh, PosixFileAttributes facts) {
    try {
      fresh.setGroup(facts.group());
    } catch (IOException e) {
      // Its own group, then.
    }
  }

  @Override
  public void write(Path path, byte[] bytes, Instant time) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      Files.setLastModifiedTime(path, FileTime.from(time));
      channel.force(true);
    }
  }

  @Override
  public void link(Path path, Path old) throws IOException {
    try {
      Files.createLink(path, old);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(old, path, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public boolean exchange(Path one, Path other) {
    return new KernelExchange().swap(one, other);
  }

  @Override
  public void delete(Path path) throws IOException {
    Trees.delete(path);
  }

  @Override
  public void sync(Path folder, boolean whole) throws IOException {
    if (whole) {
      Trees.sync(folder);
    } else {
      Trees.syncEntries(folder);
    }
  }
}
