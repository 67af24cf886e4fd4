package uk.foresend.api.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.Seek;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.SeekWords;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sought;
import uk.foresend.scenario.Scenario;

/** {@code foresend seek}: what it takes for a figure to reach a target. */
@Command(
    name = "seek",
    mixinStandardHelpOptions = true,
    description =
        "Finds by how much a number must change, or how much of a lever be delivered, for a figure"
            + " of the forecast to reach a target; or says that nothing in the range does.")
final class SeekCommand implements Callable<Integer> {
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
      description = "Which figure of which year: in-year@2027-28.")
  private String figure = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "AMOUNT",
      description = "What it is to be, in pounds or children; a deficit is negative.")
  private BigDecimal to = BigDecimal.ZERO;

  @Option(names = "--driver", paramLabel = "DRIVER", description = "The number that is changed.")
  private @Nullable String driver;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "The setting the number speaks of. By default the whole authority.")
  private @Nullable String setting;

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      description = "The first month of the change. By default the one after the scenario's date.")
  private @Nullable YearMonth from;

  @Option(
      names = "--way",
      paramLabel = "WAY",
      description = "multiply or add. By default ${DEFAULT-VALUE}.")
  private Seek.Way way = Seek.Way.MULTIPLY;

  @Option(
      names = "--least",
      paramLabel = "VALUE",
      description = "The least factor or amount tried. By default ${DEFAULT-VALUE}.")
  private double least;

  @Option(
      names = "--most",
      paramLabel = "VALUE",
      description = "The most tried. By default ${DEFAULT-VALUE}.")
  private double most = 2;

  @Option(
      names = "--lever",
      paramLabel = "ID",
      description = "The lever of the scenario that is delivered in part, in place of a driver.")
  private @Nullable String lever;

  @Option(
      names = "--chance",
      paramLabel = "SHARE",
      description =
          "In what share of futures it is to be that or better: 80%% or 0.8. By default the forecast"
              + " is to be.")
  private @Nullable String chance;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "With --chance, in how many futures each value is tried. By default ${DEFAULT-VALUE}.")
  private int draws = 200;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description =
          "With --chance, any text: the same gives the same futures. By default ${DEFAULT-VALUE}.")
  private String seed = "1";

  SeekCommand(Console console, Opener opener, Desk desk) {
    this.console = console;
    this.opener = opener;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if ((driver == null) == (lever == null)) {
      console.err().println("Say what may change: --driver DRIVER or --lever ID, one of the two.");
      return ExitCodes.WRONG_USAGE;
    }
    return opener.open(name, this::print);
  }

  private int print(Scenario scenario) {
    Checked<Sought> found = asked(scenario).then(asked -> desk.seek(scenario, asked));
    console.err().print(Problems.text("seek", found.problems()));
    if (!found.isPresent()) {
      return ExitCodes.PROBLEMS;
    }
    console.out().print(OutputFormat.TABLE.print(Reporting.sought(found.get()), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  /** Returns the question, or everything that is wrong with what was typed. */
  private Checked<Seek> asked(Scenario scenario) {
    Checked<FigureKey> key = FigureKey.parse(figure, Place.at("figure"));
    Checked<Optional<Seek.Chance>> share = chance();
    List<Problem> problems = new ArrayList<>(key.problems());
    problems.addAll(share.problems());
    SeekWords words = words(share.isPresent() ? share.get() : Optional.empty());
    problems.addAll(words.problems());
    return problems.isEmpty() ? words.of(scenario, key.get()) : Checked.refused(problems);
  }

  private Checked<Optional<Seek.Chance>> chance() {
    if (chance == null) {
      return Checked.of(Optional.empty(), List.of());
    }
    String asked = chance.strip();
    boolean percent = asked.endsWith("%");
    try {
      BigDecimal number = new BigDecimal(percent ? asked.substring(0, asked.length() - 1) : asked);
      double share = (percent ? number.movePointLeft(2) : number).doubleValue();
      return Checked.of(Optional.of(new Seek.Chance(share, draws, seed)), List.of());
    } catch (NumberFormatException notANumber) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("chance"), chance + " is no share of futures.", "For example 80%.")));
    }
  }

  private SeekWords words(Optional<Seek.Chance> share) {
    return new SeekWords(
        to,
        Optional.ofNullable(driver),
        Optional.ofNullable(setting),
        Optional.ofNullable(from),
        way,
        least,
        most,
        Optional.ofNullable(lever),
        share);
  }
}
