package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.Prevalence;
import uk.foresend.result.Told;

/** The flows, prices and prevalence of one council's fit, as tables. */
final class FlowTables {
  private static final String PERCENT = "%";

  private static final String IDENTITY =
      "Plans of a January + new plans − plans ceased + transfers in and unreconciled = plans of the"
          + " next. Net moves are what a setting gains from others: September's change of phase,"
          + " such as school to college, and moves through the year.";
  private static final String RANGES =
      "A range is that of a single year. A council is pulled to England by as much as its own years"
          + " differ among themselves.";
  private static final String PRICES =
      "Top-up spend by sector is published to 2021-22 only. The spend of a week is rounded to £5"
          + " and counts children with SEN support too: it is no price of a placement.";

  private FlowTables() {}

  static List<Table> of(PlanFit fit, String whose) {
    List<Table> tables = new ArrayList<>();
    List<FittedFlow> flows = fit.flows().stream().filter(one -> !one.flow().growth()).toList();
    List<FittedFlow> prices = fit.flows().stream().filter(one -> one.flow().growth()).toList();
    if (!flows.isEmpty()) {
      tables.add(flows(flows, whose));
    }
    if (!prices.isEmpty()) {
      tables.add(prices(prices, whose));
    }
    if (!fit.prevalence().isEmpty()) {
      tables.add(prevalence(fit, whose));
    }
    return tables;
  }

  private static Table flows(List<FittedFlow> flows, String whose) {
    TableBuilder table =
        new TableBuilder("fit-flows", whose + ": flows that would be set, shares a year")
            .text("driver", "Driver")
            .text("series", "Of")
            .text("year", "Last")
            .column("last", "Last year's", PERCENT)
            .column("central", "Set to", PERCENT)
            .column("low", "Low, 80%", PERCENT)
            .column("high", "High, 80%", PERCENT)
            .column("england", "England's", PERCENT)
            .column("children", "A year", "children")
            .text("why", "Why");
    for (FittedFlow one : flows) {
      List<Cell> cells = values(one);
      cells.add(Cell.of(Count.whole(one.aYear().orElse(0))));
      cells.add(Cell.of(one.flow().label() + ". " + one.why()));
      table.row(cells);
    }
    return table.note(IDENTITY).note(RANGES).build();
  }

  private static Table prices(List<FittedFlow> prices, String whose) {
    TableBuilder table =
        new TableBuilder("fit-prices", whose + ": growth of prices that would be set, a year")
            .text("driver", "Driver")
            .text("series", "Of")
            .text("year", "Last")
            .column("last", "Last year's", PERCENT)
            .column("central", "Set to", PERCENT)
            .column("low", "Low, 80%", PERCENT)
            .column("high", "High, 80%", PERCENT)
            .column("england", "England's", PERCENT)
            .text("why", "Why");
    for (FittedFlow one : prices) {
      List<Cell> cells = values(one);
      cells.add(Cell.of(one.flow().label() + ". " + one.why()));
      table.row(cells);
    }
    return table.note(PRICES).note(RANGES).build();
  }

  private static List<Cell> values(FittedFlow one) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(one.flow().driver()));
    cells.add(Cell.of(one.series().id()));
    cells.add(
        Cell.of(
            one.flow().growth()
                ? new uk.foresend.quantity.FinancialYear(one.lastYear()).toString()
                : String.valueOf(one.lastYear())));
    cells.add(percent(one.last()));
    for (double value : new double[] {one.central(), one.low(), one.high(), one.england()}) {
      cells.add(percent(OptionalDouble.of(value)));
    }
    return cells;
  }

  private static Table prevalence(PlanFit fit, String whose) {
    TableBuilder table =
        new TableBuilder("fit-prevalence", whose + ": plans over people aged 2 to 18")
            .column("now", "Now", PERCENT)
            .column("last", "Last January forecast", PERCENT)
            .column("ceiling", "Where growth ends", PERCENT)
            .column("low", "Low, 80% range", PERCENT)
            .column("high", "High, 80% range", PERCENT);
    for (Prevalence one : fit.prevalence()) {
      table.row(
          percent(OptionalDouble.of(one.now())),
          percent(OptionalDouble.of(one.last())),
          percent(OptionalDouble.of(one.ceiling())),
          percent(OptionalDouble.of(one.low())),
          percent(OptionalDouble.of(one.high())));
    }
    return table
        .note(
            "Plans run to 25; no later ages are published of every council's people. Growth bends"
                + " as plans become more common, and ends there only after decades: ranges of the"
                + " sixth year and later allow for how unsure the bend is.")
        .build();
  }

  private static Cell percent(OptionalDouble share) {
    return share.isPresent() && Double.isFinite(share.getAsDouble())
        ? Cell.of(Told.measured(share.getAsDouble() * 100, 2, PERCENT))
        : Cell.NOT_KNOWN;
  }
}
