package uk.foresend.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sensitivity;
import uk.foresend.scenario.Scenario;

/** {@code foresend sensitivity}: what one figure answers to, one uncertain thing at a time. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    description =
        "Varies one uncertain thing at a time, everything else being central, and prints what"
            + " becomes of a figure, the widest first.")
final class SensitivityCommand implements Callable<Integer> {
  private final Console console;
  private final Opener opener;
  private final Desk desk;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A file, a folder, or the id of a scenario that came with Foresend.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "FIGURE",
      description =
          "Which figure of which year: closing@2027-28, plans:independent-special@2030-31.")
  private String figure = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  SensitivityCommand(Console console, Opener opener, Desk desk) {
    this.console = console;
    this.opener = opener;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return opener.open(name, this::print);
  }

  private int print(Scenario scenario) {
    Checked<Sensitivity> found =
        FigureKey.parse(figure, Place.at("figure")).then(key -> desk.sensitivity(scenario, key));
    console.err().print(Problems.text("sensitivity", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.sensitivity(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
