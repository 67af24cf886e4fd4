package uk.foresend.api.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.problem.Checked;
import uk.foresend.report.FuturesReport;
import uk.foresend.report.Reports;
import uk.foresend.result.Children;
import uk.foresend.result.Extra;
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
      names = "--children",
      paramLabel = "on|off",
      description =
          "Whether each child has a chance of its own (on), or the expected shares of children"
              + " stay, move and leave. By default ${DEFAULT-VALUE}.")
  private String children = Children.TOGETHER.id();

  @Option(
      names = "--report",
      split = ",",
      paramLabel = "NAME",
      description =
          "What is told, one or more: simulation (everything but the two that need more runs), fan,"
              + " changes, odds, exceedance, uncertain; made-of and bridge-ranges, which need more."
              + " By default ${DEFAULT-VALUE}. As csv, one of them.")
  private List<String> reports = List.of("simulation");

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
    List<FuturesReport> wanted = new ArrayList<>();
    for (String name : reports) {
      Optional<FuturesReport> found = named(name);
      if (found.isEmpty()) {
        console.err().println("There is no report " + name + " of futures. There are: " + names());
        return ExitCodes.WRONG_USAGE;
      }
      found.ifPresent(wanted::add);
    }
    if (Arrays.stream(Children.values()).noneMatch(each -> each.id().equals(children))) {
      console.err().println("--children is on or off, not " + children + ".");
      return ExitCodes.WRONG_USAGE;
    }
    if (format == OutputFormat.CSV && wanted.size() > 1) {
      console.err().println("A csv holds one table: name one report.");
      return ExitCodes.WRONG_USAGE;
    }
    return opener.open(name, scenario -> print(scenario, wanted));
  }

  /** The report with that key, or the only one whose key begins so: {@code bridge}. */
  private static Optional<FuturesReport> named(String key) {
    List<FuturesReport> begun =
        Reports.ofFutures().stream().filter(report -> report.id().startsWith(key)).toList();
    return Reports.findOfFutures(key)
        .or(() -> begun.stream().filter(report -> begun.size() == 1).findFirst());
  }

  private static String names() {
    return String.join(", ", Reports.ofFutures().stream().map(FuturesReport::id).toList()) + ".";
  }

  private int print(Scenario scenario, List<FuturesReport> wanted) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    wanted.forEach(report -> extras.addAll(report.needs()));
    if (children.equals(Children.ONE_BY_ONE.id())) {
      extras.add(Extra.CHILDREN);
    }
    Checked<Simulation> simulated = simulated(scenario, extras);
    console.err().print(Problems.text("simulate", simulated.problems()));
    if (!simulated.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(format.print(Reporting.on(wanted, simulated.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  /** Draws the futures, telling on a terminal how far it is. */
  private Checked<Simulation> simulated(Scenario scenario, Set<Extra> extras) {
    try (ProgressLine line = ProgressLine.on(console)) {
      return desk.telling(line).simulate(scenario, draws, seed, extras);
    }
  }
}
