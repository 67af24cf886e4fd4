package uk.foresend.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
      "None of these changes the figure: what decides it in that year is not among what is varied."
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

  /** Returns a row for each thing varied, the widest first. */
  public Table data(Sensitivity sensitivity) {
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
    for (Bar bar : sensitivity.bars()) {
      table.row(
          Cell.of(bar.what()),
          Cell.of(bar.low()),
          Cell.of(bar.high()),
          Cell.of(bar.atLow()),
          Cell.of(bar.atHigh()),
          Cell.of(bar.atLow().minus(sensitivity.central())),
          Cell.of(bar.atHigh().minus(sensitivity.central())));
    }
    return table
        .note("The forecast is " + sensitivity.central().words() + ".")
        .notes(how(sensitivity))
        .note(Notes.stamp(sensitivity.stamp()))
        .build();
  }

  /** Returns the same table, to be read. */
  public List<Table> tables(Sensitivity sensitivity) {
    return List.of(data(sensitivity));
  }

  /** Returns a chart of two bars for each thing varied, from the forecast to low and to high. */
  public List<Chart> charts(Sensitivity sensitivity) {
    if (sensitivity.bars().isEmpty()) {
      return List.of();
    }
    List<Chart.Point> low = new ArrayList<>();
    List<Chart.Point> high = new ArrayList<>();
    for (Bar bar : sensitivity.bars()) {
      low.add(point(bar.what(), bar.atLow(), sensitivity.central()));
      high.add(point(bar.what(), bar.atHigh(), sensitivity.central()));
    }
    Bar widest = sensitivity.bars().get(0);
    return List.of(
        new Chart(
            id(),
            title() + ": " + label(sensitivity) + ", " + sensitivity.figure().year(),
            Chart.Kind.TORNADO,
            sensitivity.bars().stream().map(Bar::what).toList(),
            sensitivity.figure().figure().unit() == Unit.POUNDS ? "£m" : "children",
            List.of(new Chart.Series("low", "Low", low), new Chart.Series("high", "High", high)),
            List.of(),
            still(sensitivity)
                ? "None of these changes it; the forecast is " + sensitivity.central().words() + "."
                : widest.what()
                    + " moves it most: "
                    + widest.atLow().words()
                    + " at low and "
                    + widest.atHigh().words()
                    + " at high; the forecast is "
                    + sensitivity.central().words()
                    + ".",
            List.of(HOW, Notes.stamp(sensitivity.stamp()))));
  }

  private static List<String> how(Sensitivity sensitivity) {
    if (sensitivity.bars().isEmpty()) {
      return List.of("The scenario says of nothing how uncertain it is.");
    }
    return still(sensitivity) ? List.of(NOTHING_MOVES, HOW) : List.of(HOW);
  }

  private static boolean still(Sensitivity sensitivity) {
    Amount central = sensitivity.central();
    return sensitivity.bars().stream()
        .allMatch(bar -> bar.atLow().equals(central) && bar.atHigh().equals(central));
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
