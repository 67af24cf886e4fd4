package uk.foresend.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverWords;
import uk.foresend.assumption.Stage;
import uk.foresend.scenario.schema.NumberType;

/** Prints a table of every driver, below the stage that reads it; numbers stand as in documents. */
final class DriverPages {
  private final DriverWords words = DriverWords.read();

  /** Returns a heading and a table for each stage that reads any driver. */
  String print(String heading) {
    return Arrays.stream(Stage.values())
        .map(stage -> stage(heading, stage))
        .collect(Collectors.joining());
  }

  private String stage(String heading, Stage stage) {
    List<Driver> drivers =
        Arrays.stream(Driver.values()).filter(one -> one.stage() == stage).toList();
    return drivers.isEmpty()
        ? ""
        : "\n"
            + heading
            + " "
            + name(stage)
            + "\n\n"
            + row("Driver", "What it is", "Unit", "Kind", "Range", "Neutral", "Given for")
            + row("---", "---", "---", "---", "---", "---", "---")
            + drivers.stream().map(this::driver).collect(Collectors.joining());
  }

  private String driver(Driver driver) {
    return row(
        "`" + driver.id() + "`",
        "**" + words.label(driver) + "**. " + words.help(driver),
        driver.unit().label(),
        driver.kind().name().toLowerCase(Locale.ROOT),
        number(driver.least()) + " to " + number(driver.most()),
        driver.neutral().isPresent() ? number(driver.neutral().getAsDouble()) : "needed",
        driver.scopes().stream().map(ScopeShapes::words).collect(Collectors.joining("; ")));
  }

  /** Returns a row of a table, with what would end a cell written so that it does not. */
  static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case DEMAND -> "Demand: how many children hold a plan";
      case PLACEMENT -> "Placement: where they are";
      case COST -> "Cost: what it costs";
      case FUNDING -> "Funding: what the DSG pays";
      case LEDGER -> "Ledger: the balance";
      case GENERAL_FUND -> "General Fund: what falls on the council outside the DSG";
      case RESILIENCE -> "Resilience: what it is measured against";
    };
  }

  private static String number(double value) {
    return NumberType.plain(BigDecimal.valueOf(value));
  }
}
