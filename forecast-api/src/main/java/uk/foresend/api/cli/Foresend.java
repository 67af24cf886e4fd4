package uk.foresend.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
    Map<String, Supplier<Object>> commands = commands(console, desk, shelf);
    CommandLine line = new CommandLine(top);
    commands.forEach(
        (name, command) -> {
          // the annotations of all of them take a tenth of a second or two to read
          if (words.length == 0 || !commands.containsKey(words[0]) || words[0].equals(name)) {
            line.addSubcommand(name, command.get());
          }
        });
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

  /** Returns every command by its name, made when it is wanted, in the order they are told. */
  static Map<String, Supplier<Object>> commands(Console console, Desk desk, Shelf shelf) {
    Opener opener = new Opener(console, shelf);
    Archive archive = new Archive();
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("serve", () -> new ServeCommand(console));
    commands.put("scenarios", () -> new ScenariosCommand(console, opener, shelf));
    commands.put("check", () -> new CheckCommand(console, opener));
    commands.put("forecast", () -> new ForecastCommand(console, opener, desk));
    commands.put("simulate", () -> new SimulateCommand(console, opener, desk));
    commands.put("sensitivity", () -> new SensitivityCommand(console, opener, desk));
    commands.put("seek", () -> new SeekCommand(console, opener, desk));
    commands.put("baseline", () -> new BaselineCommand(console));
    commands.put("national", () -> new NationalCommand(console));
    commands.put("reports", () -> new ReportsCommand(console));
    commands.put("explain", () -> new ExplainCommand(console, opener, desk));
    commands.put("compare", () -> new CompareCommand(console, opener, desk));
    commands.put("benchmark", () -> new BenchmarkCommand(console, archive));
    commands.put("reconcile", () -> new ReconcileCommand(console, archive));
    commands.put("read", () -> new ReadCommand(console, opener));
    commands.put("synthetic", () -> new SyntheticCommand(console));
    commands.put("fit", () -> new FitCommand(console, archive));
    commands.put("backtest", () -> new BackTestCommand(console, archive));
    commands.put("rebase", () -> new RebaseCommand(console, archive));
    return commands;
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
