package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
