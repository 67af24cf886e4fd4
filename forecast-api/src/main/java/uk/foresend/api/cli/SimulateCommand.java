package uk.foresend.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

/** {@code foresend simulate}: how a scenario's figures spread over many futures. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description =
        "Draws many futures of a scenario from what it says is uncertain, and prints ranges by"
            + " year, how often reserves are passed, and what was drawn.")
final class SimulateCommand implements Callable<Integer> {
  private final Console console;
  private final Opener opener;
  private final Desk desk;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A file, a folder, or the id of a scenario that came with Foresend.")
  private String name = "";

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "How many futures, from 1 to " + Simulation.MOST_DRAWS + ". By default ${DEFAULT-VALUE}.")
  private int draws = 1_000;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description =
          "Any text: the same seed gives the same futures to every scenario. By default"
              + " ${DEFAULT-VALUE}.")
  private String seed = "1";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  SimulateCommand(Console console, Opener opener, Desk desk) {
    this.console = console;
    this.opener = opener;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return opener.open(name, this::print);
  }

  private int print(Scenario scenario) {
    Checked<Simulation> simulated = desk.simulate(scenario, draws, seed);
    console.err().print(Problems.text("simulate", simulated.problems()));
    if (!simulated.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console
        .out()
        .print(
            format.print(
                Reporting.on(Reports.ofFutures().get(0), simulated.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
