package uk.foresend.golden;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.Forecaster;
import uk.foresend.Repository;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.TableWriters;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;
import uk.foresend.report.Table;
import uk.foresend.scenario.Scenario;

/**
 * A golden table: {@code CASE/expected/REPORT.csv} is the report on the baseline of the case, and
 * {@code CASE/expected/WHAT-IF/REPORT.csv} that on one of its what-ifs.
 *
 * @param file the file
 * @param scenario the id of the scenario
 * @param report the id of the report
 */
record Expected(Path file, String scenario, String report) {

  private static final Path SCENARIOS = Repository.root().resolve("scenarios");
  private static final ScenarioFiles FILES = ScenarioFiles.in(SCENARIOS);

  /** Returns the folders that hold golden tables. */
  static List<Path> folders() {
    return walk(SCENARIOS).filter(path -> path.endsWith("expected")).sorted().toList();
  }

  /** Returns the golden tables in a folder called {@code expected}. */
  static List<Expected> in(Path folder) {
    String base = name(SCENARIOS.relativize(folder.getParent()));
    return walk(folder)
        .filter(file -> file.toString().endsWith(".csv"))
        .sorted()
        .map(
            file -> {
              String report = file.getFileName().toString().replace(".csv", "");
              String inside = name(folder.relativize(file.getParent()));
              return new Expected(file, inside.isEmpty() ? base : base + "/" + inside, report);
            })
        .toList();
  }

  /** Returns what the file says. */
  String text() {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns what the engine makes of the scenario now, as the file would say it. */
  String now() {
    Checked<Scenario> checked =
        FILES
            .read(scenario)
            .orElseThrow(() -> new AssertionError("There is no scenario " + scenario))
            .then(document -> new Forecaster(FILES).check(document));
    if (!checked.isPresent()) {
      throw new AssertionError(scenario + " is refused: " + checked.problems());
    }
    ScenarioReport told =
        Reports.find(report)
            .orElseThrow(() -> new AssertionError("There is no report " + report + ": " + file));
    Findings found = Findings.of(new Forecaster(FILES).compare(checked.get()));
    StringWriter text = new StringWriter();
    try {
      TableWriters.csv(worked() ? told.data(found) : inThousands(told.data(found)), text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes the file anew. */
  void rewrite() {
    try {
      Files.writeString(file, now());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Cases worked by hand hold to the penny, the tables of councils to £1,000. */
  private boolean worked() {
    return scenario.startsWith("worked/");
  }

  private static Table inThousands(Table table) {
    return new Table(
        table.id(),
        table.title(),
        table.columns(),
        table.rows().stream()
            .map(
                row ->
                    new Table.Row(
                        row.cells().stream().map(cell -> cell.told(new InThousands())).toList(),
                        row.total()))
            .toList(),
        table.notes());
  }

  private record InThousands() implements Table.Teller<Table.Cell> {
    @Override
    public Table.Cell text(String text) {
      return new Table.Cell.Text(text);
    }

    @Override
    public Table.Cell pounds(Money amount) {
      BigDecimal thousands = amount.inPounds().movePointLeft(3).setScale(0, RoundingMode.HALF_EVEN);
      return new Table.Cell.Pounds(Money.ofPounds(thousands.movePointRight(3)));
    }

    @Override
    public Table.Cell number(Count count) {
      return new Table.Cell.Number(count);
    }

    @Override
    public Table.Cell percent(double fraction) {
      return new Table.Cell.Percent(
          BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_EVEN).doubleValue());
    }

    @Override
    public Table.Cell absent(String why) {
      return new Table.Cell.Absent(why);
    }
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
