package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Came;
import uk.foresend.result.Outcome;
import uk.foresend.result.Outcome.Measure;
import uk.foresend.result.Told;

/** What a scenario had assumed of a year, beside what came true, when it is rolled forward. */
public record RebaseReport() implements Report {
  private static final String PERCENT = "%";
  private static final String ASSUMED = "assumed";
  private static final String CAME = "came";
  private static final String DIFFERENCE = "difference";

  @Override
  public String id() {
    return "rebase";
  }

  @Override
  public String title() {
    return "What had been assumed, beside what came true";
  }

  @Override
  public String reader() {
    return "For whoever rolls a forecast forward: how each driver came out, and what of the year's"
        + " miss it explains.";
  }

  /** Returns a row for each thing; shares are fractions and pounds are whole. */
  public Table data(List<Came> years) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("january", "January")
            .text("driver", "Driver or figure")
            .text("of", "Of")
            .text("measure", "In")
            .text(ASSUMED, "Assumed")
            .text(CAME, "Came out")
            .text(DIFFERENCE, "Difference");
    for (Came year : years) {
      year.outcomes().forEach(one -> row(table, year.january(), one));
      table.notes(year.remarks());
    }
    return table.build();
  }

  private static void row(TableBuilder table, int january, Outcome one) {
    table.row(
        Cell.of(String.valueOf(january)),
        Cell.of(one.driver()),
        Cell.of(one.of()),
        Cell.of(one.measure().name().toLowerCase(java.util.Locale.ROOT)),
        plain(one, one.assumed()),
        plain(one, one.came()),
        plain(one, one.difference()));
  }

  /** Returns plans, rates and money of each year, each in a table of its own. */
  public List<Table> tables(List<Came> years) {
    List<Table> tables = new ArrayList<>();
    for (Came year : years) {
      boolean first = true;
      for (Measure measure : Measure.values()) {
        List<Outcome> mine =
            year.outcomes().stream().filter(one -> one.measure() == measure).toList();
        if (!mine.isEmpty()) {
          tables.add(of(year.january(), measure, mine, first ? year.remarks() : List.of()));
          first = false;
        }
      }
    }
    return List.copyOf(tables);
  }

  private Table of(int january, Measure measure, List<Outcome> outcomes, List<String> remarks) {
    String unit =
        switch (measure) {
          case PLANS -> "children";
          case RATE -> PERCENT;
          case POUNDS -> "£";
        };
    TableBuilder table =
        new TableBuilder(
                id() + "-" + january + "-" + measure.name().toLowerCase(java.util.Locale.ROOT),
                title() + " of the year to January " + january + ": " + words(measure))
            .text("driver", "Driver or figure")
            .text("of", "Of")
            .column(ASSUMED, "Assumed", unit)
            .column(CAME, "Came out", unit)
            .column(DIFFERENCE, "Difference", unit);
    for (Outcome one : outcomes) {
      table.row(
          Cell.of(one.driver()),
          Cell.of(one.of()),
          cell(measure, one.assumed()),
          cell(measure, one.came()),
          cell(measure, one.difference()));
    }
    return table.notes(remarks).build();
  }

  private static String words(Measure measure) {
    return switch (measure) {
      case PLANS -> "children";
      case RATE -> "growth from January to January";
      case POUNDS -> "money";
    };
  }

  private static Cell cell(Measure measure, double value) {
    return switch (measure) {
      case PLANS -> Cell.of(Count.whole(value));
      case RATE -> percent(OptionalDouble.of(value));
      case POUNDS -> Cell.of(Money.rounded(value));
    };
  }

  private static Cell plain(Outcome one, double value) {
    int decimals = one.measure() == Measure.RATE ? 4 : one.measure() == Measure.PLANS ? 0 : 2;
    return Double.isFinite(value) ? Cell.of(Told.measured(value, decimals, "")) : Cell.NOT_KNOWN;
  }

  private static Cell percent(OptionalDouble share) {
    return share.isPresent() && Double.isFinite(share.getAsDouble())
        ? Cell.of(Told.measured(share.getAsDouble() * 100, 1, PERCENT))
        : Cell.NOT_KNOWN;
  }
}
