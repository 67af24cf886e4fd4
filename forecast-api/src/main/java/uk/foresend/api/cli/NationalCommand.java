package uk.foresend.api.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Starting;
import uk.foresend.problem.Checked;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.Simulation;

/** {@code foresend national}: every council's deficit when protection ends, with its range. */
@Command(
    name = "national",
    mixinStandardHelpOptions = true,
    description =
        "Draws many futures of every council from published figures, England being the same for each"
            + " of them, and prints a row a council: the balance at March 2028 with its range, and"
            + " all together.")
final class NationalCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "How many futures, from 1 to " + Simulation.MOST_DRAWS + ". By default ${DEFAULT-VALUE}.")
  private int draws = 1_000;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description = "Any text: the same seed gives the same futures. By default ${DEFAULT-VALUE}.")
  private String seed = "1";

  @Option(
      names = "--as-at",
      paramLabel = "YEAR",
      description = "Use only what was published by 30 June of this year. By default the latest.")
  private @Nullable Integer asAt;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  NationalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OptionalInt year = asAt == null ? OptionalInt.empty() : OptionalInt.of(asAt);
    Checked<NationalOutlook> found;
    try (ProgressLine line = ProgressLine.on(console)) {
      found = new Starting().national(year, draws, seed, line);
    }
    console.err().print(Problems.text("national", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.national(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
