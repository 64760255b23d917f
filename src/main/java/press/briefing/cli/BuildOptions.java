package press.briefing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The words of a build order as they are given; [OrderReader] checks them.
final class BuildOptions {
  @Parameters(paramLabel = "SOURCE", arity = "0..*")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT")
  private @Nullable String out;

  @Option(names = "--issue", paramLabel = "ID", arity = "1..*", split = ",")
  private List<String> issues = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "ko,en,both", split = ",")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--to", paramLabel = "pdf,html", split = ",")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--as-of", paramLabel = "2026-11-23")
  private @Nullable String asOf;

  @Option(names = "--allow-network")
  private boolean network;

  @Option(names = "--jobs", paramLabel = "4")
  private @Nullable String jobs;

  @Option(names = "--format", paramLabel = "json")
  private @Nullable String format;

  List<String> words() {
    return words;
  }

  Optional<String> out() {
    return Optional.ofNullable(out);
  }

  List<String> issues() {
    return issues;
  }

  List<String> languages() {
    return languages;
  }

  List<String> formats() {
    return formats;
  }

  boolean draft() {
    return draft;
  }

  boolean strict() {
    return strict;
  }

  Optional<String> asOf() {
    return Optional.ofNullable(asOf);
  }

  boolean network() {
    return network;
  }

  Optional<String> jobs() {
    return Optional.ofNullable(jobs);
  }

  Optional<String> format() {
    return Optional.ofNullable(format);
  }
}
