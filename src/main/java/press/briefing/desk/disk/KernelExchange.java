package press.briefing.desk.disk;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// Asks the Linux kernel: `renameat2` with `RENAME_EXCHANGE`.
public final class KernelExchange implements Exchange {
  private static final int WORKING_FOLDER = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final FunctionDescriptor SIGNATURE =
      FunctionDescriptor.of(
          ValueLayout.JAVA_INT,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT);

  @Override
  public boolean swap(Path one, Path other) {
    return "Linux".equals(System.getProperty("os.name"))
        && function().map(renameat2 -> swap(renameat2, one, other)).orElse(false);
  }

  @SuppressWarnings("restricted")
  private static Optional<MethodHandle> function() {
    Linker linker = Linker.nativeLinker();
    return linker
        .defaultLookup()
        .find("renameat2")
        .map(symbol -> linker.downcallHandle(symbol, SIGNATURE));
  }

  private static boolean swap(MethodHandle renameat2, Path one, Path other) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment from = arena.allocateFrom(one.toAbsolutePath().toString());
      MemorySegment to = arena.allocateFrom(other.toAbsolutePath().toString());
      int result =
          (int) renameat2.invokeExact(WORKING_FOLDER, from, WORKING_FOLDER, to, RENAME_EXCHANGE);
      return result == 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
