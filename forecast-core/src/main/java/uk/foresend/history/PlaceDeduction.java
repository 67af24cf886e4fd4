package uk.foresend.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;

/**
 * One column group of a council's published high needs deductions: what the Department for
 * Education keeps back because it pays the school or college for the places itself.
 *
 * <p>Formula: {@code first × rate × m/12 + second × rate × (12 − m)/12}, where each period's rate
 * is rounded to the penny and the sum is rounded up to the whole pound. So 12 places at £10,000 for
 * eight months are £80,001: 12 × £6,666.67 is £80,000.04.
 *
 * @param column the column group
 * @param first the places before the change
 * @param second the places from the change on
 * @param published the amount printed, in whole pounds
 */
public record PlaceDeduction(PlaceColumn column, Count first, Count second, Money published) {

  /**
   * Returns the amount by the rounding of the publication, to be set beside {@link #published()}.
   */
  public Money recomputed() {
    PlaceChange change = column.change();
    BigDecimal pounds =
        places(first)
            .multiply(periodRate(change.monthsBefore()))
            .add(places(second).multiply(periodRate(change.monthsAfter())));
    return Money.ofPounds(pounds.setScale(0, RoundingMode.CEILING));
  }

  /** Returns the amount with no rounding but one to the penny, as the months themselves give it. */
  public Money exact() {
    return PlaceFunding.byPeriods(first, second, column.change(), column.rate());
  }

  private BigDecimal periodRate(int months) {
    return column
        .rate()
        .inPounds()
        .multiply(BigDecimal.valueOf(months))
        .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal places(Count count) {
    return BigDecimal.valueOf(count.hundredths(), 2);
  }
}
