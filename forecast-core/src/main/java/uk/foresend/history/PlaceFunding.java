package uk.foresend.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * Place funding over a financial year, in pounds: places × rate, a twelfth a month.
 *
 * <p>The published splits (5/12 and 7/12, or 4/12 and 8/12) are sums of such months: both routes
 * are here, both exact until one rounding to the penny, half to even.
 */
public final class PlaceFunding {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private PlaceFunding() {}

  /**
   * Returns the places of each month from April to March: one number before the change, another
   * from it on.
   */
  public static List<Count> months(
      FinancialYear year, Count before, Count after, PlaceChange change) {
    return IntStream.range(0, 12)
        .mapToObj(year.april()::plusMonths)
        .map(month -> month.isBefore(change.in(year)) ? before : after)
        .toList();
  }

  /** Returns {@code Σ places × rate ÷ 12} over the months. */
  public static Money byMonths(List<Count> places, Money rateAYear) {
    return twelfth(Count.sum(places), rateAYear);
  }

  /**
   * Returns {@code (before × m + after × (12 − m)) × rate ÷ 12}, with m months before the change.
   */
  public static Money byPeriods(Count before, Count after, PlaceChange change, Money rateAYear) {
    long hundredths =
        Math.addExact(
            Math.multiplyExact(before.hundredths(), change.monthsBefore()),
            Math.multiplyExact(after.hundredths(), change.monthsAfter()));
    return twelfth(new Count(hundredths), rateAYear);
  }

  private static Money twelfth(Count placeMonths, Money rateAYear) {
    return Money.ofPounds(
        rateAYear
            .inPounds()
            .multiply(BigDecimal.valueOf(placeMonths.hundredths(), 2))
            .divide(TWELVE, 10, RoundingMode.HALF_EVEN));
  }
}
