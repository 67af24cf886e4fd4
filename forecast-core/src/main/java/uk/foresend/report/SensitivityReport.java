package uk.foresend.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount;
import uk.foresend.result.Amount.Unit;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Sensitivity.Bar;

/** How one figure answers to each uncertain thing, one at a time. */
public record SensitivityReport() implements Report {

  private static final String HOW =
      "One thing is varied at a time, everything else being central: a number lies below its low in"
          + " one year in ten and above its high in one, and stays there in every year here; of"
          + " schemes and levers one future in ten lies below and one above. The changes do not add"
          + " up.";

  private static final String NOTHING_MOVES =
      " changes the figure: what decides it in that year is not among what is varied."
          + " Ask for another year, or for what falls on the General Fund (fund) where policies clear"
          + " the balance.";

  @Override
  public String id() {
    return "sensitivity";
  }

  @Override
  public String title() {
    return "What a figure answers to";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: what moves the figure most, one thing at a time.";
  }

  /** Returns a row for each thing that moves the figure, the widest first. */
  public Table data(Sensitivity sensitivity) {
    return table(sensitivity, true);
  }

  private Table table(Sensitivity sensitivity, boolean keys) {
    boolean pounds = sensitivity.figure().figure().unit() == Unit.POUNDS;
    String unit = pounds ? "£" : "children";
    TableBuilder table =
        new TableBuilder(
                id(), title() + ": " + label(sensitivity) + ", " + sensitivity.figure().year())
            .text("what", "What is varied")
            .text("low", "Low")
            .text("high", "High")
            .column("at_low", "At low", unit)
            .column("at_high", "At high", unit)
            .column("change_low", "Change at low", unit)
            .column("change_high", "Change at high", unit);
    if (keys) {
      table.text("key", "Key");
    }
    for (Bar bar : sensitivity.moving()) {
      List<Cell> row =
          List.of(
              Cell.of(bar.what()),
              Cell.of(bar.low()),
              Cell.of(bar.high()),
              Cell.of(bar.atLow()),
              Cell.of(bar.atHigh()),
              Cell.of(bar.atLow().minus(sensitivity.central())),
              Cell.of(bar.atHigh().minus(sensitivity.central())),
              Cell.of(bar.key()));
      table.row(row.subList(0, keys ? row.size() : row.size() - 1));
    }
    return table
        .note("The forecast is " + sensitivity.central().words() + ".")
        .notes(how(sensitivity))
        .note(Notes.stamp(sensitivity.stamp()))
        .build();
  }

  /** Returns the same table, to be read: without keys. */
  public List<Table> tables(Sensitivity sensitivity) {
    return List.of(table(sensitivity, false));
  }

  /** Returns a chart of two bars for each thing varied, from the forecast to low and to high. */
  public List<Chart> charts(Sensitivity sensitivity) {
    List<Bar> bars = sensitivity.moving();
    if (bars.isEmpty()) {
      return List.of();
    }
    List<Chart.Point> low = new ArrayList<>();
    List<Chart.Point> high = new ArrayList<>();
    for (Bar bar : bars) {
      low.add(point(bar.what(), bar.atLow(), sensitivity.central()));
      high.add(point(bar.what(), bar.atHigh(), sensitivity.central()));
    }
    Bar widest = bars.get(0);
    return List.of(
        new Chart(
            id(),
            title() + ": " + label(sensitivity) + ", " + sensitivity.figure().year(),
            Chart.Kind.TORNADO,
            bars.stream().map(Bar::what).toList(),
            sensitivity.figure().figure().unit() == Unit.POUNDS ? "£m" : "children",
            List.of(new Chart.Series("low", "Low", low), new Chart.Series("high", "High", high)),
            List.of(),
            widest.what()
                + " moves it most: "
                + widest.atLow().words()
                + " at low and "
                + widest.atHigh().words()
                + " at high; the forecast is "
                + sensitivity.central().words()
                + ".",
            Stream.concat(how(sensitivity).stream(), Stream.of(Notes.stamp(sensitivity.stamp())))
                .toList()));
  }

  private static List<String> how(Sensitivity sensitivity) {
    if (sensitivity.bars().isEmpty()) {
      return List.of("The scenario says of nothing how uncertain it is.");
    }
    int moving = sensitivity.moving().size();
    int still = sensitivity.bars().size() - moving;
    if (moving == 0) {
      return List.of("None of the " + still + " things varied" + NOTHING_MOVES, HOW);
    }
    return still == 0
        ? List.of(HOW)
        : List.of(
            still
                + (still == 1 ? " other thing was" : " other things were")
                + " varied and did not move the figure; left out here.",
            HOW);
  }

  private static String label(Sensitivity sensitivity) {
    return sensitivity.figure().figure().label()
        + (sensitivity.figure().part().isEmpty() ? "" : " (" + sensitivity.figure().part() + ")");
  }

  private static Chart.Point point(String what, Amount at, Amount central) {
    Amount change = at.minus(central);
    return new Chart.Point(what, value(change), value(central), at.words());
  }

  private static double value(Amount amount) {
    long exact = amount.hundredths().orElse(0L);
    return switch (amount.unit()) {
      case POUNDS -> BigDecimal.valueOf(exact, 8).doubleValue();
      case CHILDREN -> BigDecimal.valueOf(exact, 2).doubleValue();
    };
  }
}
