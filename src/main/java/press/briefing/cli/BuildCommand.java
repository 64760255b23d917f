package press.briefing.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `briefing build`: editions and site.
@Command(name = "build")
final class BuildCommand {
  static final String NAME = "build";

  @Mixin private BuildOptions options = new BuildOptions();

  BuildOptions options() {
    return options;
  }
}
