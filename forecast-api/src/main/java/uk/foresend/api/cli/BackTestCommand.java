package uk.foresend.api.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.result.BackTest;

/** {@code foresend backtest}: forecasts of earlier years beside what came true. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description =
        "Forecasts plans as at earlier years, by Foresend's method and by simple ones, and scores them"
            + " against what was then counted.")
final class BackTestCommand implements Callable<Integer> {
  private final Console console;
  private final Archive archive;

  @Option(
      names = "--council",
      paramLabel = "NAME",
      description =
          "Score one council only, by its name or code, and print each of its forecasts. By default"
              + " ${DEFAULT-VALUE}.")
  private String council = Historian.ALL;

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "The first year that is forecast from. By default the earliest, 2018.")
  private @Nullable Integer from;

  @Option(
      names = "--to",
      paramLabel = "YEAR",
      description =
          "The last January that forecasts are set beside. By default the last published.")
  private @Nullable Integer to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  BackTestCommand(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  @Override
  public Integer call() {
    Checked<BackTest> found = archive.backTest(council, year(from), year(to));
    console.err().print(Problems.text("backtest", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.backTest(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private static OptionalInt year(@Nullable Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
