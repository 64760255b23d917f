package press.briefing.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Runs one command and ends with its exit code.
  public static void main(String[] args) {
    System.exit(
        CommandLineRun.run(args, utf8(System.out), utf8(System.err), Surroundings.ofProcess()));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
