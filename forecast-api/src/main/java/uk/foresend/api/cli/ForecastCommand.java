package uk.foresend.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.ReportName;
import uk.foresend.report.Table;
import uk.foresend.scenario.Scenario;

/** {@code foresend forecast}: a report of a scenario's forecast. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    description = "Forecasts a scenario and prints a report of it.")
final class ForecastCommand implements Callable<Integer> {
  private final Console console;
  private final Opener opener;
  private final Desk desk;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A file, a folder, or the id of a scenario that came with Foresend.")
  private String name = "";

  @Option(
      names = "--report",
      paramLabel = "NAME",
      description = "Which report: \"foresend reports\" lists them. By default ${DEFAULT-VALUE}.")
  private String report = "summary";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  ForecastCommand(Console console, Opener opener, Desk desk) {
    this.console = console;
    this.opener = opener;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (desk.reports().stream().map(ReportName::id).noneMatch(report::equals)) {
      console
          .err()
          .println(
              "There is no report "
                  + report
                  + ". There are: "
                  + desk.reports().stream().map(ReportName::id).collect(Collectors.joining(", "))
                  + ".");
      return ExitCodes.WRONG_USAGE;
    }
    return opener.open(name, this::print);
  }

  private int print(Scenario scenario) {
    Optional<List<Table>> tables = desk.tables(report, desk.forecast(scenario));
    console.out().print(format.print(desk, tables.orElseThrow()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
