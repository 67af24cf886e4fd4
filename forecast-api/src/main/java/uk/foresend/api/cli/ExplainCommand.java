package uk.foresend.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Contents;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Problem;
import uk.foresend.result.Working;
import uk.foresend.scenario.Scenario;

/** {@code foresend explain}: how one figure was computed, from what, and where that comes from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows the working of one figure: formula, inputs, sources.")
final class ExplainCommand implements Callable<Integer> {
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
      arity = "0..1",
      paramLabel = "FIGURE",
      description =
          "A figure and a financial year, such as closing@2027-28. Without one, lists the figures.")
  private String figure = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  ExplainCommand(Console console, Opener opener, Desk desk) {
    this.console = console;
    this.opener = opener;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return opener.open(name, this::print);
  }

  private int print(Scenario scenario) {
    if (figure.isEmpty()) {
      console.out().print(format.print(Contents.figures(desk.forecast(scenario)), console.width()));
      console.out().flush();
      return ExitCodes.FINE;
    }
    Optional<Working> working = desk.explain(scenario, figure);
    if (working.isEmpty()) {
      Problem unknown = desk.unknown(scenario, figure);
      console.err().println(unknown.what() + "\n" + unknown.hint());
      return ExitCodes.WRONG_USAGE;
    }
    console.out().print(format.print(Reporting.working(working.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }
}
