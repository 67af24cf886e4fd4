package uk.foresend.api.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.BackTest;
import uk.foresend.result.DeficitTest;

/** {@code foresend backtest}: forecasts of earlier years beside what came true. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description =
        "Forecasts plans as at earlier years, by Foresend's method and by simple ones, and scores"
            + " them against what was then counted.")
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
      names = "--report",
      paramLabel = "REPORT",
      description =
          "plans, or deficits: balances of the dedicated schools grant beside those published. By"
              + " default ${DEFAULT-VALUE}.")
  private Of report = Of.PLANS;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  BackTestCommand(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  /** What is set beside what came true. */
  enum Of {
    PLANS,
    DEFICITS
  }

  @Override
  public Integer call() {
    return report == Of.PLANS ? plans() : deficits();
  }

  private int deficits() {
    Checked<DeficitTest> found =
        from == null && to == null
            ? archive.deficits(council)
            : Checked.refused(
                List.of(
                    Problem.invalid(
                        Place.at(from == null ? "to" : "from"),
                        "Every balance that is published is scored: no years can be chosen.",
                        "Leave out --from and --to.")));
    console.err().print(Problems.text("backtest", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.deficits(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private int plans() {
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
