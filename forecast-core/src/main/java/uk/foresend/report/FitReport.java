package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.BackTest.Off;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.FittedDriver;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanFit.Reason;
import uk.foresend.result.Told;

/**
 * What is learnt from published history: forecasts of plans, the drivers they stand for, and why.
 */
public record FitReport() implements Report {
  private static final String PERCENT = "%";
  private static final String PLANS = "plans";
  private static final List<String> QUANTILES =
      List.of("p2_5", "p10", "p25", "p75", "p90", "p97_5");
  private static final List<String> LABELS = List.of("2.5%", "10%", "25%", "75%", "90%", "97.5%");

  private static final String MEDIANS =
      "Forecasts are medians, and medians of settings need not add up to that of all plans. A range"
          + " is where so many forecasts of the past came true: \"back-test\" says how many did.";

  @Override
  public String id() {
    return "fit";
  }

  @Override
  public String title() {
    return "Plans, learnt from published history";
  }

  @Override
  public String reader() {
    return "For whoever sets the growth of plans: what history says, how sure it is, and why.";
  }

  /** Returns a row for each council, January and series. */
  public Table data(PlanFit fit) {
    return forecasts(new TableBuilder(id(), title()), fit).notes(notes(fit)).build();
  }

  /** Returns the forecasts, and of one council the drivers they stand for and why. */
  public List<Table> tables(PlanFit fit) {
    List<Table> tables = new ArrayList<>();
    String whose = fit.council().orElse("Every council");
    tables.add(
        forecasts(
                new TableBuilder(
                    id() + "-forecasts",
                    whose + ": plans in Januaries to come, as at " + fit.asAt()),
                fit)
            .notes(notes(fit))
            .build());
    if (!fit.drivers().isEmpty()) {
      tables.add(drivers(fit, whose));
    }
    if (!fit.reasons().isEmpty()) {
      tables.add(reasons(fit, whose));
    }
    if (fit.council().isPresent()) {
      tables.addAll(FlowTables.of(fit, whose));
    }
    tables.add(errors(fit));
    return List.copyOf(tables);
  }

  private static TableBuilder forecasts(TableBuilder table, PlanFit fit) {
    table
        .text("council_code", "Code")
        .text("council", "Council")
        .text("january", "January")
        .text("series", "Series")
        .column("central", "Forecast", PLANS);
    for (int i = 0; i < QUANTILES.size(); i++) {
      table.column(QUANTILES.get(i), LABELS.get(i) + " are below", PLANS);
    }
    for (PlanForecast forecast : fit.forecasts()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(forecast.code()));
      cells.add(Cell.of(forecast.council()));
      cells.add(Cell.of(String.valueOf(forecast.january())));
      cells.add(Cell.of(forecast.series().id()));
      cells.add(Cell.of(Count.average(forecast.central())));
      forecast.quantiles().forEach(plans -> cells.add(Cell.of(Count.average(plans))));
      table.row(cells);
    }
    return table;
  }

  private Table drivers(PlanFit fit, String whose) {
    TableBuilder table =
        new TableBuilder(
                id() + "-drivers",
                whose + ": the drivers that would be set, growth a year on average")
            .text("driver", "Driver")
            .text("series", "Of")
            .text("january", "To January")
            .column("last", "Last year's", PERCENT)
            .column("central", "Set to", PERCENT)
            .column("low", "Low, 80% range", PERCENT)
            .column("high", "High, 80% range", PERCENT)
            .text("why", "Why");
    for (FittedDriver driver : fit.drivers()) {
      table.row(
          Cell.of(driver.driver()),
          Cell.of(driver.series().id()),
          Cell.of(String.valueOf(driver.january())),
          percent(driver.last(), 1),
          percent(OptionalDouble.of(driver.central()), 1),
          percent(OptionalDouble.of(driver.low()), 1),
          percent(OptionalDouble.of(driver.high()), 1),
          Cell.of(driver.why()));
    }
    return table.build();
  }

  private Table reasons(PlanFit fit, String whose) {
    TableBuilder table =
        new TableBuilder(
                id() + "-reasons", whose + ": what sets it apart, and what that adds to its growth")
            .text("what", "What is known")
            .column("own", "The council's", PERCENT)
            .column("median", "The median council's", PERCENT)
            .column("next_year", "Adds to the next year", PERCENT)
            .column("five_years", "Adds a year over five", PERCENT);
    for (Reason reason : fit.reasons()) {
      table.row(
          Cell.of(reason.label()),
          percent(reason.own(), 1),
          percent(OptionalDouble.of(reason.median()), 1),
          percent(OptionalDouble.of(reason.nextYear()), 2),
          percent(OptionalDouble.of(reason.fifthYear()), 2));
    }
    return table
        .note(
            "What is not published of a council is taken as the median council's; nothing counts"
                + " further than three robust standard deviations from it.")
        .build();
  }

  private Table errors(PlanFit fit) {
    TableBuilder table =
        new TableBuilder(id() + "-errors", "How far off forecasts are, learnt from earlier ones")
            .text("series", "Series")
            .column("ahead", "Years ahead", "years")
            .column("own_error", "A large council's own error", PERCENT)
            .column("shared_error", "Error that all councils share", PERCENT);
    for (Off off : fit.errors()) {
      table.row(
          Cell.of(off.series().id()),
          Cell.of(Count.of(off.ahead())),
          percent(OptionalDouble.of(off.own()), 1),
          percent(OptionalDouble.of(off.shared()), 1));
    }
    return table
        .note(
            "A range is the forecast × exp(t × √(own² × (1 + 300 ÷ plans) + shared²)), t of"
                + " Student's distribution with five degrees of freedom.")
        .build();
  }

  private static Cell percent(OptionalDouble share, int decimals) {
    return share.isPresent() && Double.isFinite(share.getAsDouble())
        ? Cell.of(Told.measured(share.getAsDouble() * 100, decimals, PERCENT))
        : Cell.NOT_KNOWN;
  }

  private static List<String> notes(PlanFit fit) {
    List<String> notes = new ArrayList<>();
    notes.add(MEDIANS);
    notes.addAll(fit.remarks());
    return notes;
  }
}
