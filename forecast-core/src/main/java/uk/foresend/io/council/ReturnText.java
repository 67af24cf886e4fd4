package uk.foresend.io.council;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * The tables of one return, not yet opened.
 *
 * @param tables one table for each module
 */
public record ReturnText(Map<ReturnModule, Table> tables) {

  /**
   * A table not yet opened.
   *
   * @param document its name, for the places of problems
   * @param opening how it is opened
   */
  public record Table(String document, Opening opening) {}

  /** Opens a table. */
  @FunctionalInterface
  public interface Opening {
    /** Returns the text; whoever reads it closes it. */
    Reader open() throws IOException;
  }

  /** Keeps its own copy; refuses a return without one of its modules. */
  public ReturnText {
    tables = Map.copyOf(tables);
    if (tables.size() != ReturnModule.values().length) {
      throw new IllegalArgumentException("A return with modules " + tables.keySet());
    }
  }

  /** Returns the return whose files end in the names of their modules: {@code 2026_Person.csv}. */
  public static Checked<ReturnText> in(Path folder) {
    Map<ReturnModule, Table> tables = new EnumMap<>(ReturnModule.class);
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      for (ReturnModule module : ReturnModule.values()) {
        List<Path> found = all.stream().filter(file -> holds(file, module)).toList();
        if (found.size() == 1) {
          Path file = found.get(0);
          tables.put(
              module,
              new Table(
                  file.getFileName().toString(),
                  () -> Files.newBufferedReader(file, StandardCharsets.UTF_8)));
        } else {
          problems.add(
              Problem.invalid(
                  Place.at(module.word()),
                  "The return has "
                      + found.size()
                      + " files of the module "
                      + module.word()
                      + ", but must have one.",
                  "A file's name ends in its module's: 2026_" + module.word() + ".csv."));
        }
      }
    } catch (IOException unreadable) {
      problems.add(Problem.invalid(Place.WHOLE, "The return's folder cannot be read.", ""));
    }
    return problems.isEmpty()
        ? Checked.of(new ReturnText(tables), List.of())
        : Checked.refused(problems);
  }

  private static boolean holds(Path file, ReturnModule module) {
    return ReturnModule.plain(file.getFileName().toString()).endsWith(module.word() + "csv");
  }

  /** Returns the table of a module. */
  Table table(ReturnModule module) {
    return java.util.Objects.requireNonNull(tables.get(module));
  }
}
