package press.briefing.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `briefing`: what all commands understand.
@Command(name = "briefing")
final class RootCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  private boolean version;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT)
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT)
  private boolean verbose;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }

  Loudness loudness() {
    return new Loudness(quiet, verbose || debug, debug);
  }

  /// How much is said.
  ///
  /// @param quiet errors alone
  /// @param verbose remarks and all renditions, too
  /// @param debug where in the program a fault happened
  record Loudness(boolean quiet, boolean verbose, boolean debug) {}
}
