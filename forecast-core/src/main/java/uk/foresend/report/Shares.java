package uk.foresend.report;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;

/** Makes the points of charts of shares, in per cent. */
final class Shares {

  private Shares() {}

  /** Returns a point for each year, given the share of each as a fraction. */
  static List<Chart.Point> points(List<FinancialYear> years, IntToDoubleFunction share) {
    return IntStream.range(0, years.size())
        .mapToObj(y -> bar(years.get(y), share.applyAsDouble(y), 0))
        .toList();
  }

  /** Returns a bar of a year from a base. */
  static Chart.Point bar(FinancialYear year, double share, double base) {
    return new Chart.Point(year.toString(), 100 * share, 100 * base, InWords.percent(share));
  }
}
