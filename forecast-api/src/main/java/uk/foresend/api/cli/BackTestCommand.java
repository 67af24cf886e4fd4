package uk.foresend.api.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Starting;
import uk.foresend.api.desk.Telling;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.RangeTest;

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
          "plans; flows: new and ceased plans, moves and prices; deficits: balances of the"
              + " dedicated schools grant beside those published; or ranges: how many ranges of"
              + " futures drawn as at earlier years held what came. By default ${DEFAULT-VALUE}.")
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
    FLOWS,
    DEFICITS,
    RANGES;

    /** Returns the word that is typed for it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    return switch (report) {
      case PLANS -> told(archive.backTest(council, year(from), year(to)), Reporting::backTest);
      case FLOWS -> told(whole(() -> archive.flows(council)), Reporting::flows);
      case DEFICITS -> told(whole(() -> archive.deficits(council)), Reporting::deficits);
      case RANGES -> told(ranges(), Reporting::ranges);
    };
  }

  private Checked<RangeTest> ranges() {
    try (ProgressLine line = ProgressLine.on(console)) {
      return new Starting().ranges(council, year(from), year(to), line);
    }
  }

  /** What has a few years only is scored whole. */
  private <T> Checked<T> whole(Supplier<Checked<T>> test) {
    return from == null && to == null
        ? test.get()
        : Checked.refused(
            List.of(
                Problem.invalid(
                    Place.at(from == null ? "to" : "from"),
                    "Every year that is published is scored: no years can be chosen.",
                    "Leave out --from and --to.")));
  }

  private <T> int told(Checked<T> found, Function<T, Telling> telling) {
    console.err().print(Problems.text("backtest", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(telling.apply(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private static OptionalInt year(@Nullable Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
