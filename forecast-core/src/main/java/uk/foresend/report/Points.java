package uk.foresend.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;

/** Makes the points of charts, each with its value as it is written. */
final class Points {

  private Points() {}

  /** Returns the labels of an axis of years. */
  static List<String> labels(List<FinancialYear> years) {
    return years.stream().map(FinancialYear::toString).toList();
  }

  /** Returns a point for each year. */
  static List<Chart.Point> counts(List<FinancialYear> years, IntFunction<Count> amount) {
    return IntStream.range(0, years.size())
        .mapToObj(
            i -> {
              return count(years.get(i), amount.apply(i).hundredths());
            })
        .toList();
  }

  /** Returns the point of a year, a number of children or places in hundredths. */
  static Chart.Point count(FinancialYear year, long hundredths) {
    Count count = new Count(hundredths);
    return new Chart.Point(year.toString(), count.value(), 0, InWords.count(count));
  }

  /** Returns a point in £m for each year. */
  static List<Chart.Point> millions(List<FinancialYear> years, IntFunction<Money> amount) {
    return known(years, i -> Optional.of(amount.apply(i)));
  }

  /** Returns a point in £m for each year whose amount is known. */
  static List<Chart.Point> known(List<FinancialYear> years, IntFunction<Optional<Money>> amount) {
    List<Chart.Point> points = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      String category = years.get(i).toString();
      amount.apply(i).ifPresent(money -> points.add(bar(category, money, Money.ZERO)));
    }
    return points;
  }

  /** Returns a bar in £m from a base. */
  static Chart.Point bar(String category, Money value, Money base) {
    return new Chart.Point(category, inMillions(value), inMillions(base), InWords.millions(value));
  }

  private static double inMillions(Money money) {
    BigDecimal millions = money.inPounds().movePointLeft(6);
    return millions.doubleValue();
  }
}
