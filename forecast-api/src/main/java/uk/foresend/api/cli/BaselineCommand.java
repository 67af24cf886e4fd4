package uk.foresend.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.foresend.StartingPoints;
import uk.foresend.api.desk.Starting;
import uk.foresend.history.Council;
import uk.foresend.io.CommentedYaml;
import uk.foresend.io.GivenTable;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.report.StartTables;

/** {@code foresend baseline}: a scenario to start from, out of published figures. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description =
        "Writes a complete scenario of a council out of published figures, each number with its"
            + " source, and says what the council should replace first.")
final class BaselineCommand implements Callable<Integer> {
  private static final String ALL = "all";
  private static final String FILE = "baseline.yaml";

  private final Console console;

  @Option(
      names = "--council",
      required = true,
      paramLabel = "NAME|CODE",
      description =
          "The council, by name or code; \"all\" for a table of what is missing for each.")
  private String council = "";

  @Option(
      names = "--as-at",
      paramLabel = "YEAR",
      description = "Use only what was published by 30 June of this year. By default the latest.")
  private @Nullable Integer asAt;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write baseline.yaml in. By default it is printed.")
  private @Nullable Path folder;

  @Option(
      names = "--population",
      paramLabel = "FILE",
      description = "The council's population projection, laid out as the ONS does.")
  private @Nullable Path population;

  @Option(names = "--replace", description = "Write over a baseline.yaml that is there.")
  private boolean replace;

  @Spec private @Nullable CommandSpec spec;

  BaselineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Starting starting = new Starting();
    return council.equalsIgnoreCase(ALL) ? every(starting) : one(starting);
  }

  private int one(Starting starting) {
    if (folder != null && !free(folder)) {
      return ExitCodes.WRONG_USAGE;
    }
    Optional<Starting.Population> people =
        Optional.ofNullable(population).map(file -> new Starting.Population(GivenTable.file(file)));
    Checked<StartingPoints.Start> start = starting.baseline(council, year(), people);
    if (!start.isPresent()) {
      return refused(start.problems());
    }
    String text = CommentedYaml.write(start.get().document());
    if (folder == null) {
      console.out().print(text);
      console.out().flush();
      console.err().print(Starting.told(start.get()).text(console.width()));
    } else {
      write(folder, text);
      console.out().print(Starting.told(start.get()).text(console.width()));
      console.out().println("Written: " + folder.resolve(FILE));
    }
    return ExitCodes.FINE;
  }

  private int every(Starting starting) {
    Checked<StartingPoints> door = starting.door(year());
    if (!door.isPresent()) {
      return refused(door.problems());
    }
    List<StartTables.OfOne> all = new ArrayList<>();
    for (Council each : door.get().councils()) {
      Path own = folder == null ? null : folder.resolve(each.code());
      if (own != null && !free(own)) {
        return ExitCodes.WRONG_USAGE;
      }
      Checked<StartingPoints.Start> start =
          own == null ? door.get().outline(each) : door.get().baseline(each);
      if (!start.isPresent()) {
        return refused(start.problems());
      }
      all.add(Starting.one(start.get()));
      if (own != null) {
        write(own, CommentedYaml.write(start.get().document()));
      }
    }
    console.out().print(Starting.told(all).text(console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private OptionalInt year() {
    return asAt == null ? OptionalInt.empty() : OptionalInt.of(asAt);
  }

  private boolean free(Path where) {
    OutFolder.wrong(folder == null ? where : folder)
        .or(() -> OutFolder.wrong(where, FILE))
        .ifPresent(
            what -> {
              throw wrong(what);
            });
    if (replace || !Files.exists(where.resolve(FILE))) {
      return true;
    }
    console
        .err()
        .println(
            where.resolve(FILE)
                + " is there already. Choose another folder, or add --replace to write over it.");
    return false;
  }

  private void write(Path where, String text) {
    try {
      Files.createDirectories(where);
      Files.writeString(where.resolve(FILE), text, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw wrong(OutFolder.failed(where, unwritable));
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }

  private int refused(List<Problem> problems) {
    console.err().print(Problems.text(council, problems));
    return ExitCodes.PROBLEMS;
  }
}
