package uk.foresend.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

/** {@code foresend compare}: several scenarios side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Forecasts two to six scenarios and prints them side by side.")
final class CompareCommand implements Callable<Integer> {
  private static final int FEWEST = 2;
  private static final int MOST = 6;

  private final Console console;
  private final Opener opener;
  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      description = "Files, folders, or ids of scenarios that came with Foresend.")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  CompareCommand(Console console, Opener opener, Desk desk) {
    this.console = console;
    this.opener = opener;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (names.size() < FEWEST || names.size() > MOST) {
      console
          .err()
          .println("Name two to six scenarios to compare; " + named(names.size()) + " named.");
      return ExitCodes.WRONG_USAGE;
    }
    List<Scenario> scenarios = new ArrayList<>();
    int worst = ExitCodes.FINE;
    for (String name : names) {
      worst =
          Math.max(
              worst,
              opener.open(
                  name,
                  scenario -> {
                    scenarios.add(scenario);
                    return ExitCodes.FINE;
                  }));
    }
    if (worst != ExitCodes.FINE) {
      return worst;
    }
    List<Forecast> forecasts = scenarios.stream().map(desk::forecast).toList();
    console.out().print(format.print(Reporting.beside(forecasts), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private static String named(int count) {
    return count == 0 ? "none is" : count == 1 ? "one is" : count + " are";
  }
}
