package uk.foresend.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A council's published cumulative balance of the dedicated schools grant at the end of a year, as
 * a percentage of the year's grant.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the financial year at whose end, 31 March, it stands
 * @param percentOfGrant percent of the year's grant, to two decimals; negative when in deficit
 * @param source the publication
 */
public record DsgBalance(
    String council, FinancialYear year, BigDecimal percentOfGrant, Source source) {

  /**
   * Returns the balance in pounds that the percentage stands for, negative when in deficit: {@code
   * grant × percent ÷ 100}, good to one part in 20,000 of the grant, since the percentage is
   * rounded.
   */
  public Money of(Money grant) {
    return Money.ofPounds(
        grant
            .inPounds()
            .multiply(percentOfGrant)
            .movePointLeft(2)
            .setScale(2, RoundingMode.HALF_EVEN));
  }
}
