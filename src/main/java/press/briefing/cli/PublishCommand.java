package press.briefing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `briefing publish`: the words of an order to publish as they are given; [PublishOrderReader]
/// checks them.
@Command(name = "publish")
final class PublishCommand {
  static final String NAME = "publish";

  @Parameters(paramLabel = "OUT", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(names = "--to", paramLabel = "DIR")
  private @Nullable String to;

  @Option(names = "--plan")
  private boolean plan;

  @Option(names = "--rollback")
  private boolean rollback;

  @Option(names = "--keep", paramLabel = "5")
  private @Nullable String keep;

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--format", paramLabel = "json")
  private @Nullable String format;

  List<String> words() {
    return words;
  }

  Optional<String> to() {
    return Optional.ofNullable(to);
  }

  boolean plan() {
    return plan;
  }

  boolean rollback() {
    return rollback;
  }

  Optional<String> keep() {
    return Optional.ofNullable(keep);
  }

  boolean draft() {
    return draft;
  }

  Optional<String> format() {
    return Optional.ofNullable(format);
  }
}
