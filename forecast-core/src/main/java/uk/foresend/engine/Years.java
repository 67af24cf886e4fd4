package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;

/**
 * Turns months into ledger years, and estimates into figures: the one place where anything is
 * rounded.
 */
final class Years {

  private final Horizon horizon;

  Years(Horizon horizon) {
    this.horizon = horizon;
  }

  /** Returns the sum of each ledger year's months as money. */
  List<Money> money(double[] byMonth) {
    return money(m -> byMonth[m]);
  }

  /** Returns the sum of each ledger year's months as money. */
  List<Money> money(IntToDoubleFunction byMonth) {
    List<Money> years = new ArrayList<>();
    for (int y = 0; y < horizon.yearCount(); y++) {
      years.add(Money.rounded(sum(byMonth, y)));
    }
    return years;
  }

  /** Returns the amount of each ledger year as money. */
  List<Money> moneyOfYears(double[] byYear) {
    List<Money> years = new ArrayList<>();
    for (double pounds : byYear) {
      years.add(Money.rounded(pounds));
    }
    return years;
  }

  /** Returns the average over each ledger year's months as a count. */
  List<Count> average(IntToDoubleFunction byMonth) {
    List<Count> years = new ArrayList<>();
    for (int y = 0; y < horizon.yearCount(); y++) {
      years.add(Count.average(sum(byMonth, y) / 12));
    }
    return years;
  }

  /**
   * Returns the averages over each ledger year's months of the parts of a whole, rounded so that
   * they sum to it: each down, and then those that lost most up by a tenth.
   *
   * @param parts the parts, none negative
   * @param whole the average of all together, by ledger year
   */
  List<List<Count>> parts(List<IntToDoubleFunction> parts, List<Count> whole) {
    List<List<Count>> counts = new ArrayList<>();
    parts.forEach(part -> counts.add(new ArrayList<>()));
    for (int y = 0; y < horizon.yearCount(); y++) {
      double[] tenths = new double[parts.size()];
      long left = whole.get(y).hundredths() / 10;
      for (int i = 0; i < tenths.length; i++) {
        tenths[i] = sum(parts.get(i), y) / 12 * 10;
        left -= (long) tenths[i];
      }
      List<Integer> order = new ArrayList<>();
      IntStream.range(0, tenths.length).forEach(order::add);
      order.sort(Comparator.comparing(i -> (long) tenths[i] - tenths[i]));
      for (int i : order) {
        long more = left > 0 ? 1 : left < 0 && tenths[i] >= 1 ? -1 : 0;
        counts.get(i).add(new Count(((long) tenths[i] + more) * 10));
        left -= more;
      }
    }
    return counts;
  }

  /** Returns the children of each ledger year's months together. */
  List<Count> total(IntToDoubleFunction byMonth) {
    List<Count> years = new ArrayList<>();
    for (int y = 0; y < horizon.yearCount(); y++) {
      years.add(Count.average(sum(byMonth, y)));
    }
    return years;
  }

  /** Returns the stock at the opening January and at the January inside each ledger year. */
  List<Count> januaries(IntToDoubleFunction byMonth) {
    List<Count> years = new ArrayList<>();
    for (int y = 0; y <= horizon.yearCount(); y++) {
      years.add(Count.whole(byMonth.applyAsDouble(12 * y)));
    }
    return years;
  }

  private static double sum(IntToDoubleFunction byMonth, int year) {
    double sum = 0;
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (int m = first; m < first + 12; m++) {
      sum += byMonth.applyAsDouble(m);
    }
    return sum;
  }
}
