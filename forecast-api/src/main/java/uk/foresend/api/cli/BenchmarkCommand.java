package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.result.Benchmark;

/** {@code foresend benchmark}: a council beside England, its region and councils it chooses. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description =
        "Sets a council beside England, its region and councils you choose, by published figures.")
final class BenchmarkCommand implements Callable<Integer> {
  private final Console console;
  private final Archive archive;

  @Option(
      names = "--council",
      required = true,
      paramLabel = "NAME",
      description = "The council: its name, or its three-digit code.")
  private String council = "";

  @Option(
      names = "--with",
      paramLabel = "A,B",
      description =
          "Councils to set beside it, by name or code, with commas between them; may be given"
              + " several times. None is chosen for you.")
  private List<String> with = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  BenchmarkCommand(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  @Override
  public Integer call() {
    Checked<Benchmark> found = archive.benchmark(council, with);
    console.err().print(Problems.text("benchmark", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.benchmark(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
