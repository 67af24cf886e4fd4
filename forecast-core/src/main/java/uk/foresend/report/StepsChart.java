package uk.foresend.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foresend.result.Amount;
import uk.foresend.result.Fan;
import uk.foresend.result.Figure;
import uk.foresend.result.Simulation;

/**
 * Draws the bridge with ranges: for each lever, and all together, a bar from what one future in ten
 * lies below to what nine in ten do, in two colours that meet at the median. Bars do not stand on
 * each other, since percentiles of steps do not add up.
 */
final class StepsChart {
  private static final String TOGETHER = "All levers together";
  private static final int LOW = Fan.SHARES.indexOf(0.1);
  private static final int MIDDLE = Fan.SHARES.indexOf(0.5);
  private static final int HIGH = Fan.SHARES.indexOf(0.9);

  private StepsChart() {}

  /**
   * Returns the chart of a figure in the last year in which levers change it; empty where no lever
   * has a step of it in any.
   */
  static Optional<Chart> of(Simulation simulation, Figure figure, List<String> notes) {
    List<Fan> steps = simulation.steps().stream().filter(fan -> fan.figure() == figure).toList();
    OptionalInt last =
        IntStream.range(0, simulation.years().size())
            .filter(y -> steps.stream().anyMatch(fan -> isSomething(fan.years().get(y))))
            .max();
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(chart(simulation, figure, steps, last.getAsInt(), notes));
  }

  private static boolean isSomething(Fan.Range range) {
    return range.quantiles().stream().anyMatch(one -> one.hundredths().orElse(0L) != 0);
  }

  private static Chart chart(
      Simulation simulation, Figure figure, List<Fan> steps, int year, List<String> notes) {
    List<Fan> bars =
        Stream.concat(
                steps.stream(),
                simulation.changes().stream()
                    .filter(fan -> fan.figure() == figure && fan.part().isEmpty()))
            .toList();
    List<String> categories = new ArrayList<>();
    List<Chart.Point> below = new ArrayList<>();
    List<Chart.Point> above = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      String label = i < steps.size() ? bars.get(i).label() : TOGETHER;
      String category = Waterfall.unused(label, categories);
      List<Amount> at = bars.get(i).years().get(year).quantiles();
      // one label for both bars: two would be written over each other
      below.add(bar(category, at.get(LOW), at.get(MIDDLE), ""));
      above.add(bar(category, at.get(MIDDLE), at.get(HIGH), told(at)));
    }
    String when = simulation.years().get(year).toString();
    Fan.Range all = bars.get(bars.size() - 1).years().get(year);
    return new Chart(
        "simulation-bridge-" + figure.id() + "-" + when,
        "What each lever adds: " + figure.label() + ", " + when,
        Chart.Kind.WATERFALL,
        categories,
        "£m",
        List.of(
            new Chart.Series("below", "From 10% below to the median", below),
            new Chart.Series("above", "From the median to 90% below", above)),
        List.of(),
        (bars.size() > steps.size() ? "All levers together: " : categories.get(0) + ": ")
            + "in "
            + when
            + " eight futures in ten lie between "
            + all.quantiles().get(LOW).words()
            + " and "
            + all.quantiles().get(HIGH).words()
            + ", half below "
            + all.quantiles().get(MIDDLE).words()
            + "; central "
            + all.central().words()
            + ".",
        notes);
  }

  private static String told(List<Amount> at) {
    return at.get(LOW).equals(at.get(HIGH))
        ? at.get(LOW).words()
        : at.get(LOW).words() + " to " + at.get(HIGH).words();
  }

  private static Chart.Point bar(String category, Amount from, Amount to, String written) {
    return new Chart.Point(category, millions(to) - millions(from), millions(from), written);
  }

  private static double millions(Amount amount) {
    return BigDecimal.valueOf(amount.hundredths().orElse(0L), 8).doubleValue();
  }
}
