package press.briefing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.briefing.desk.publish.PublishOrder;
import press.briefing.desk.publish.PublishOrder.Way;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Makes an order to publish of the words of a command line.
record PublishOrderReader(PublishCommand command, Surroundings surroundings, Diagnostics problems) {
  private static final String DEFAULT_OUT = "out";
  private static final int DEFAULT_KEEP = 5;

  /// The order; empty, with errors, if a word is not valid.
  Optional<PublishOrder> read() {
    int most = command.rollback() ? 0 : 1;
    command.words().stream().skip(most).forEach(this::refuse);
    if (command.to().isEmpty()) {
      error(Code.USAGE_VALUE, "--to", "briefing publish --to DIR");
    }
    command
        .format()
        .filter(each -> !List.of("text", "json").contains(each))
        .ifPresent(each -> error(Code.USAGE_CHOICE, each, "--format", "text, json"));
    int keep = command.keep().map(this::keep).orElse(DEFAULT_KEEP);
    Path folder = surroundings.folder();
    PublishOrder order =
        new PublishOrder(
            folder.resolve(command.words().stream().findFirst().orElse(DEFAULT_OUT)),
            folder.resolve(command.to().orElse("")),
            command.rollback() ? Way.BACK : Way.FORWARD,
            command.plan(),
            command.draft(),
            keep);
    return problems.hasErrors() ? Optional.empty() : Optional.of(order);
  }

  private void error(Code code, Object... arguments) {
    problems.error(code, Place.NOWHERE, arguments);
  }

  private void refuse(String word) {
    error(command.rollback() ? Code.USAGE_BACK : Code.USAGE_OUT, word);
  }

  private int keep(String word) {
    if (word.matches("0|[1-9][0-9]{0,5}")) {
      return Integer.parseInt(word);
    }
    error(Code.USAGE_CHOICE, word, "--keep", "usage.count");
    return DEFAULT_KEEP;
  }
}
