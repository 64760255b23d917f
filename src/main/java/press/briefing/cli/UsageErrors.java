package press.briefing.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.tree.Keys;

/// Says what is wrong with a command line that could not be read.
record UsageErrors(Diagnostics problems) {
  void report(ParameterException problem) {
    CommandSpec command = problem.getCommandLine().getCommandSpec();
    switch (problem) {
      case UnmatchedArgumentException surplus -> unmatched(surplus.getUnmatched(), command);
      case MissingParameterException missing -> missing(missing.getMissing());
      case OverwrittenOptionException twice ->
          error(Code.USAGE_REPEATED, name(twice.getOverwritten()));
      default -> other(problem);
    }
  }

  private void unmatched(List<String> words, CommandSpec command) {
    String word = words.isEmpty() ? "" : words.getFirst();
    if (word.startsWith("-")) {
      String name = word.replaceFirst("=.*", "");
      error(Code.USAGE_OPTION, name, Keys.closestFirst(name, options(command)));
    } else {
      error(Code.USAGE_COMMAND, word, BuildCommand.NAME + ", " + PublishCommand.NAME);
    }
  }

  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    command.options().forEach(option -> names.add(option.longestName()));
    return names;
  }

  private void missing(List<ArgSpec> missing) {
    String name = missing.isEmpty() ? "" : name(missing.getFirst());
    String label = missing.isEmpty() ? "" : missing.getFirst().paramLabel();
    error(Code.USAGE_VALUE, name, name + " " + label);
  }

  private void other(ParameterException problem) {
    ArgSpec argument = problem.getArgSpec();
    if (argument != null && problem.getValue() != null) {
      error(Code.USAGE_CHOICE, problem.getValue(), name(argument), "true, false");
    } else {
      error(Code.USAGE_WORD, String.valueOf(problem.getMessage()));
    }
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private void error(Code code, Object... arguments) {
    problems.error(code, Place.NOWHERE, arguments);
  }
}
