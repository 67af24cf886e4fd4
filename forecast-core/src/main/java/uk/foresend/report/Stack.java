package uk.foresend.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;

/**
 * The series of a stacked chart over years: each bar stands where the one before it ended, and one
 * below zero hangs where the one before it below zero ended.
 *
 * <p>A series that is nothing in every year is left out.
 */
final class Stack {

  private final List<FinancialYear> years;
  private final List<Chart.Series> series = new ArrayList<>();
  private final BigDecimal[] up;
  private final BigDecimal[] down;

  Stack(List<FinancialYear> years) {
    this.years = years;
    this.up = nothing(years.size());
    this.down = nothing(years.size());
  }

  /** Adds a series of money, in £m. */
  Stack add(String id, String label, IntFunction<Money> amount) {
    return add(id, label, Optional.empty(), amount);
  }

  /** Adds a series of money, in £m, that looks the same wherever it is shown. */
  Stack add(String id, String label, Optional<Chart.Look> look, IntFunction<Money> amount) {
    return add(
        id,
        label,
        look,
        year -> amount.apply(year).inPounds().movePointLeft(6),
        year -> InWords.millions(amount.apply(year)));
  }

  /** Adds a series of children, plans or places. */
  Stack addCounts(String id, String label, Optional<Chart.Look> look, IntFunction<Count> amount) {
    return add(
        id,
        label,
        look,
        year -> new BigDecimal(amount.apply(year).toString()),
        year -> InWords.count(amount.apply(year)));
  }

  List<Chart.Series> series() {
    return List.copyOf(series);
  }

  private Stack add(
      String id,
      String label,
      Optional<Chart.Look> look,
      IntFunction<BigDecimal> amount,
      IntFunction<String> words) {
    List<Chart.Point> points = new ArrayList<>();
    boolean any = false;
    for (int year = 0; year < years.size(); year++) {
      BigDecimal value = amount.apply(year);
      BigDecimal[] end = value.signum() < 0 ? down : up;
      points.add(
          new Chart.Point(
              years.get(year).toString(),
              value.doubleValue(),
              end[year].doubleValue(),
              words.apply(year)));
      end[year] = end[year].add(value);
      any |= value.signum() != 0;
    }
    if (any) {
      series.add(new Chart.Series(id, label, look, points));
    }
    return this;
  }

  private static BigDecimal[] nothing(int size) {
    BigDecimal[] ends = new BigDecimal[size];
    Arrays.fill(ends, BigDecimal.ZERO);
    return ends;
  }
}
