package uk.foresend.io.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Workbooks;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * The tables of one return, not yet opened.
 *
 * @param tables one table for each module
 */
public record ReturnText(Map<ReturnModule, GivenTable> tables) {
  private static final List<String> ENDINGS = List.of("csv", "xlsx", "xlsm");

  /** Keeps its own copy; refuses a return without one of its modules. */
  public ReturnText {
    tables = Map.copyOf(tables);
    if (tables.size() != ReturnModule.values().length) {
      throw new IllegalArgumentException("A return with modules " + tables.keySet());
    }
  }

  /**
   * Returns the return in a folder, whose files end in the names of their modules ({@code
   * 2026_Person.csv}, {@code 2026_Person.xlsx}), or in one workbook, whose sheets do.
   */
  public static Checked<ReturnText> in(Path place) {
    return Files.isDirectory(place) ? inFolder(place) : inWorkbook(GivenBytes.file(place));
  }

  /** Returns the return in files, a module each, or in one workbook. */
  public static Checked<ReturnText> of(List<GivenBytes> files) {
    return files.size() == 1 && !isModule(files.get(0)) ? inWorkbook(files.get(0)) : each(files);
  }

  private static boolean isModule(GivenBytes file) {
    return Stream.of(ReturnModule.values()).anyMatch(module -> holds(file, module));
  }

  private static Checked<ReturnText> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return each(files.filter(Files::isRegularFile).sorted().map(GivenBytes::file).toList());
    } catch (IOException unreadable) {
      return Checked.refused(
          List.of(Problem.invalid(Place.WHOLE, "The return's folder cannot be read.", "")));
    }
  }

  private static Checked<ReturnText> each(List<GivenBytes> files) {
    return of(
        "file",
        module ->
            files.stream()
                .filter(file -> holds(file, module))
                .map(file -> GivenTable.of(file, ""))
                .toList(),
        "A file's name ends in its module's: 2026_%s.csv.");
  }

  private static Checked<ReturnText> inWorkbook(GivenBytes file) {
    return Workbooks.sheets(file)
        .then(
            sheets ->
                of(
                    "sheet",
                    module ->
                        sheets.stream()
                            .filter(sheet -> ReturnModule.plain(sheet).endsWith(module.word()))
                            .distinct()
                            .map(sheet -> GivenTable.of(file, sheet))
                            .toList(),
                    "A sheet's name ends in its module's: %s."));
  }

  private static Checked<ReturnText> of(
      String kind, Function<ReturnModule, List<GivenTable>> finding, String hint) {
    Map<ReturnModule, GivenTable> tables = new EnumMap<>(ReturnModule.class);
    List<Problem> problems = new ArrayList<>();
    for (ReturnModule module : ReturnModule.values()) {
      List<GivenTable> found = finding.apply(module);
      if (found.size() == 1) {
        tables.put(module, found.get(0));
      } else {
        problems.add(
            Problem.invalid(
                Place.at(module.word()),
                "The return has "
                    + found.size()
                    + " "
                    + kind
                    + "s of the module "
                    + module.word()
                    + ", but must have one.",
                hint.replace("%s", module.word())));
      }
    }
    return problems.isEmpty()
        ? Checked.of(new ReturnText(tables), List.of())
        : Checked.refused(problems);
  }

  private static boolean holds(GivenBytes file, ReturnModule module) {
    String name = ReturnModule.plain(file.name());
    return ENDINGS.stream().anyMatch(ending -> name.endsWith(module.word() + ending));
  }

  /** Returns the table of a module. */
  GivenTable table(ReturnModule module) {
    return Objects.requireNonNull(tables.get(module));
  }
}
