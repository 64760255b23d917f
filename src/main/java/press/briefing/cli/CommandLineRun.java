package press.briefing.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import press.briefing.cli.RootCommand.Loudness;
import press.briefing.desk.Desk;
import press.briefing.desk.Order;
import press.briefing.desk.Report;
import press.briefing.desk.publish.PublishReport;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// One run of the program, from its words to its exit code.
public final class CommandLineRun {
  private final List<String> args;
  private final Surroundings surroundings;
  private final Printer printer;
  private final RootCommand root = new RootCommand();
  private final BuildCommand build = new BuildCommand();
  private final PublishCommand publish = new PublishCommand();

  private CommandLineRun(List<String> args, Surroundings surroundings, Printer printer) {
    this.args = args;
    this.surroundings = surroundings;
    this.printer = printer;
  }

  /// Runs a command and returns its exit code: 0 done, 1 the content has errors, 2 wrong usage, 3
  /// an internal fault or I/O failure.
  public static int run(
      String[] args, PrintStream out, PrintStream err, Surroundings surroundings) {
    Printer printer = Printer.of(out, err, surroundings);
    int code = new CommandLineRun(List.of(args), surroundings, printer).run();
    out.flush();
    err.flush();
    return code;
  }

  private int run() {
    CommandLine line = new CommandLine(root).addSubcommand(build).addSubcommand(publish);
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    try {
      return run(line.parseArgs(args.toArray(String[]::new)));
    } catch (ParameterException problem) {
      Diagnostics problems = new Diagnostics();
      new UsageErrors(problems).report(problem);
      return refuse(problems);
    } catch (RuntimeException | Error fault) {
      return fail(fault);
    }
  }

  private int run(CommandLine.ParseResult parsed) {
    String command = parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : "briefing";
    if (root.help()) {
      printer.out().print(printer.texts().help(command));
      return 0;
    }
    if (root.version()) {
      printer.out().println(Texts.version());
      return 0;
    }
    if (parsed.hasSubcommand()) {
      return command.equals(PublishCommand.NAME) ? publish() : build();
    }
    printer.err().print(printer.texts().help(command));
    return code(Report.Outcome.USAGE);
  }

  private int build() {
    Diagnostics problems = new Diagnostics();
    Optional<Order> order = new OrderReader(build.options(), surroundings, problems).read();
    return order.map(this::build).orElseGet(() -> refuse(problems));
  }

  private int build(Order order) {
    Report report = Desk.run(order);
    boolean file = order.source().toFile().isFile();
    Path folder = file ? order.source().resolveSibling("") : order.source();
    return print(report, folder, order.out());
  }

  private int publish() {
    PublishReport report = publishRun().run(publish, surroundings);
    return code(report.outcome(), report.fault());
  }

  private PublishRun publishRun() {
    return new PublishRun(printer, root.loudness(), wantsJson());
  }

  private int refuse(Diagnostics problems) {
    return print(Report.Outcome.USAGE, problems, Optional.empty());
  }

  private int fail(Throwable fault) {
    Diagnostics problems = new Diagnostics();
    problems.error(Code.RUN_FAULT, Place.NOWHERE, fault);
    return print(Report.Outcome.FAULT, problems, Optional.of(fault));
  }

  private int print(Report.Outcome outcome, Diagnostics problems, Optional<Throwable> fault) {
    if (PublishRun.isMeant(args)) {
      publishRun().refuse(outcome, problems, fault);
      return code(outcome, fault);
    }
    Report report = new Report(outcome, List.of(), problems.sorted(), Duration.ZERO, fault);
    return print(report, Path.of(""), Path.of(""));
  }

  private int print(Report report, Path source, Path out) {
    Loudness loudness = root.loudness();
    if (wantsJson()) {
      printer.out().println(new JsonReport(printer.catalogue()).write(report));
    } else {
      new TextReport(printer, loudness, source, out).print(report);
    }
    return code(report.outcome(), report.fault());
  }

  /// Whether the words ask for JSON, even where they cannot be read otherwise.
  private boolean wantsJson() {
    int at = args.indexOf("--format");
    boolean apart = at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("json");
    return apart || args.contains("--format=json");
  }

  private int code(Report.Outcome outcome, Optional<Throwable> fault) {
    if (root.loudness().debug()) {
      fault.ifPresent(each -> each.printStackTrace(printer.err()));
    }
    return code(outcome);
  }

  private static int code(Report.Outcome outcome) {
    return switch (outcome) {
      case DONE -> 0;
      case CONTENT -> 1;
      case USAGE -> 2;
      case FAULT -> 3;
    };
  }
}
