package uk.foresend.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Shelf;
import uk.foresend.problem.Refused;

/** The command line: looks at the words, and starts a server only for {@code serve}. */
@Command(
    name = "foresend",
    mixinStandardHelpOptions = true,
    versionProvider = Foresend.Version.class,
    description = "Forecasts an English council's High Needs Block.",
    footer = {
      "",
      "A SCENARIO is a file, a folder, or the id of one that came with Foresend.",
      "Exit codes: 0 fine, 2 wrong usage, 3 problems in what was given, 1 a fault of Foresend's"
          + " own,",
      "130 stopped with Ctrl-C."
    })
public final class Foresend implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "After a fault of Foresend's own, print where in the program it happened.")
  private boolean debug;

  private Foresend() {}

  /** Runs the command that the words name and returns its exit code. */
  public static int run(String[] words, Console console, Desk desk, Shelf shelf) {
    Foresend top = new Foresend();
    Opener opener = new Opener(console, shelf);
    Archive archive = new Archive();
    CommandLine line =
        new CommandLine(top)
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new ScenariosCommand(console, opener, shelf))
            .addSubcommand(new CheckCommand(console, opener))
            .addSubcommand(new ForecastCommand(console, opener, desk))
            .addSubcommand(new SimulateCommand(console, opener, desk))
            .addSubcommand(new SensitivityCommand(console, opener, desk))
            .addSubcommand(new SeekCommand(console, opener, desk))
            .addSubcommand(new BaselineCommand(console))
            .addSubcommand(new NationalCommand(console))
            .addSubcommand(new ReportsCommand(console))
            .addSubcommand(new ExplainCommand(console, opener, desk))
            .addSubcommand(new CompareCommand(console, opener, desk))
            .addSubcommand(new BenchmarkCommand(console, archive))
            .addSubcommand(new ReconcileCommand(console, archive))
            .addSubcommand(new ReadCommand(console, opener))
            .addSubcommand(new SyntheticCommand(console))
            .addSubcommand(new FitCommand(console, archive))
            .addSubcommand(new BackTestCommand(console, archive))
            .addSubcommand(new RebaseCommand(console, archive));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Numbers.registerIn(line);
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setExecutionExceptionHandler(
        (fault, command, words1) -> {
          if (fault instanceof Refused refused) {
            console.err().print(Problems.text("scenario", List.of(refused.problem())));
            return ExitCodes.PROBLEMS;
          }
          top.report(fault, console);
          return ExitCodes.OUR_FAULT;
        });
    try {
      return written(line.execute(words), console);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      top.report(fault, console);
      return ExitCodes.OUR_FAULT;
    }
  }

  /** Returns an exit code, unless what it speaks of could not be written. */
  private static int written(int code, Console console) {
    Optional<String> unwritten = console.unwritten();
    unwritten.ifPresent(
        why ->
            console
                .err()
                .println("The results are not all written: " + why + ". Maybe the disk is full."));
    return unwritten.isPresent() && code == ExitCodes.FINE ? ExitCodes.OUR_FAULT : code;
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Say which command you want.");
  }

  private void report(Throwable fault, Console console) {
    console
        .err()
        .println(
            "Something went wrong in Foresend itself ("
                + UUID.randomUUID()
                + "). It is no fault of yours. Run it again with --debug to see where.");
    if (debug) {
      fault.printStackTrace(console.err());
    }
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Foresend.class.getPackage().getImplementationVersion();
      return new String[] {
        "Foresend " + (version == null ? "in development" : version),
        "engine " + Forecaster.ENGINE_VERSION
      };
    }
  }
}
