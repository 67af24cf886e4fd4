package uk.foresend.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A council's published high needs block for a year, element by element, in whole pounds a year.
 *
 * <p>Formula: {@code I = A + B × C + D + E + F + H}, with {@code B × C} rounded up to the whole
 * pound. With that rounding the identity holds to the pound for every council of 2020-21 to
 * 2023-24. For England {@code B} is an average and the identity holds only roughly.
 *
 * <p>Source: columns A to I of the published dedicated schools grant allocations, high needs sheet.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the financial year
 * @param formula A: the elements inside the funding floor and gains calculation
 * @param basicEntitlementRate B: pounds a pupil, area cost adjusted
 * @param specialPupils C: pupils in special schools and academies
 * @param importExport D: the adjustment for pupils who cross the border; negative for a net
 *     exporter
 * @param specialFreeSchools E: additional funding for special free schools
 * @param hospitalAndOther F: hospital education, teachers' pay and pension in alternative provision
 *     and the supplementary factor; zero in 2020-21, which had no such element
 * @param additional G and H: the additional allocation, of 2022-23 and 2023-24 only
 * @param total I: the block before deductions
 * @param source the publication
 */
public record HighNeedsAllocation(
    String council,
    FinancialYear year,
    Money formula,
    Money basicEntitlementRate,
    Count specialPupils,
    Money importExport,
    Money specialFreeSchools,
    Money hospitalAndOther,
    Optional<Additional> additional,
    Money total,
    Source source) {

  /**
   * The additional high needs allocation, shared out in proportion to a base.
   *
   * @param base G: historic spend, proxy factors and funding floor; not itself paid
   * @param amount H: what is paid
   */
  public record Additional(Money base, Money amount) {

    /**
     * Returns the share of a national sum, rounded up to the whole pound: {@code sum × G ÷ ΣG}.
     *
     * <p>The published "4.59%" of 2023-24 is this ratio, £400m over £8,712,042,306, shown rounded.
     */
    public Money shareOf(Money sum, Money nationalBase) {
      return upToPound(
          sum.inPounds()
              .multiply(base.inPounds())
              .divide(nationalBase.inPounds(), 6, RoundingMode.UP));
    }
  }

  /** Returns {@code B × C} in pounds, rounded up to the whole pound as published totals are. */
  public Money basicEntitlement() {
    return upToPound(
        basicEntitlementRate
            .inPounds()
            .multiply(BigDecimal.valueOf(specialPupils.hundredths(), 2)));
  }

  /** Returns {@code A + B × C + D + E + F + H}, to be set beside {@link #total()}. */
  public Money recomputed() {
    return formula
        .plus(basicEntitlement())
        .plus(importExport)
        .plus(specialFreeSchools)
        .plus(hospitalAndOther)
        .plus(additional.map(Additional::amount).orElse(Money.ZERO));
  }

  private static Money upToPound(BigDecimal pounds) {
    return Money.ofPounds(pounds.setScale(0, RoundingMode.CEILING));
  }
}
