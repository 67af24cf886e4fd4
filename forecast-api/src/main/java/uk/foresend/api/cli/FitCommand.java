package uk.foresend.api.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.result.PlanFit;

/** {@code foresend fit}: what published history says of a council's plans to come. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description =
        "Learns a council's plans of the next Januaries from published history: the drivers it"
            + " would set, their ranges and why.")
final class FitCommand implements Callable<Integer> {
  private final Console console;
  private final Archive archive;

  @Option(
      names = "--council",
      required = true,
      paramLabel = "NAME",
      description = "The council: its name, or its three-digit code; all for every council.")
  private String council = "";

  @Option(
      names = "--as-at",
      paramLabel = "YEAR",
      description =
          "The year in whose June it is learnt, from what was published by then; by default that of"
              + " the last January published.")
  private @Nullable Integer asAt;

  @Option(
      names = "--years",
      paramLabel = "NUMBER",
      description =
          "How many Januaries to forecast, to ten. By default five, which can be scored; later ones"
              + " cannot.")
  private @Nullable Integer years;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  FitCommand(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  @Override
  public Integer call() {
    Checked<PlanFit> found = archive.fit(council, given(asAt), given(years));
    console.err().print(Problems.text("fit", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.fit(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private static OptionalInt given(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
