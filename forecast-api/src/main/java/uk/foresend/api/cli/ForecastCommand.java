package uk.foresend.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;
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
  private String report = Reporting.DEFAULT;

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
    Optional<ScenarioReport> found = Reports.find(report);
    if (found.isEmpty()) {
      console
          .err()
          .println("There is no report " + report + ". There are: " + Reporting.names() + ".");
      return ExitCodes.WRONG_USAGE;
    }
    return opener.open(name, scenario -> print(found.get(), scenario));
  }

  private int print(ScenarioReport wanted, Scenario scenario) {
    console
        .out()
        .print(format.print(Reporting.on(wanted, desk.findings(scenario)), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
