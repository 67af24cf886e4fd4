package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;

/**
 * An instruction from a policy to the ledger: on a date, clear a share of certain vintages to an
 * account.
 *
 * <p>A policy states shares, never amounts, since the amount is known only when the ledger reaches
 * the date: {@code amount = share × max(0, base − less)}.
 *
 * @param policy the id of the policy
 * @param month the month at whose end it is posted
 * @param account what meets it
 * @param base what the share is of
 * @param from the oldest year of origin reached
 * @param to the newest year of origin reached
 * @param share the share cleared
 * @param less what is not eligible, in pounds
 * @param repaidOver the years over which the General Fund repays what was capitalised; 0 for none
 * @param interest the rate borne while it is repaid
 */
public record Posting(
    String policy,
    YearMonth month,
    Account account,
    Base base,
    FinancialYear from,
    FinancialYear to,
    Share share,
    Money less,
    int repaidOver,
    Rate interest) {

  /** The earliest year of origin there is: reaches every vintage. */
  public static final FinancialYear EARLIEST = new FinancialYear(1900);

  /** What a share is taken of. */
  public enum Base {
    /**
     * The net deficit of all blocks together, in the vintages reached; never more than all that has
     * accumulated, since a surplus kept from other years covers it.
     */
    DSG,
    /** The deficit of the high needs block, in the vintages reached. */
    HIGH_NEEDS,
    /** The lower of the two: the rule of the High Needs Stability Grant. */
    LOWER_OF_DSG_AND_HIGH_NEEDS
  }

  /** Returns a posting with nothing ineligible and nothing to repay. */
  public static Posting of(
      String policy,
      YearMonth month,
      Account account,
      Base base,
      FinancialYear from,
      FinancialYear to,
      Share share) {
    return new Posting(policy, month, account, base, from, to, share, Money.ZERO, 0, Rate.NONE);
  }

  /** Returns the same, made in another month. */
  Posting in(YearMonth other) {
    return new Posting(policy, other, account, base, from, to, share, less, repaidOver, interest);
  }

  /** Returns those that fall in the ledger years of a horizon, in the order given. */
  static List<Posting> within(Horizon horizon, Posting... postings) {
    return Stream.of(postings)
        .filter(posting -> horizon.contains(FinancialYear.of(posting.month())))
        .toList();
  }

  /**
   * Returns the last year whose deficit is part of what has accumulated by the end of a month: that
   * of the last 31 March.
   */
  static FinancialYear accumulatedBy(YearMonth month) {
    FinancialYear year = FinancialYear.of(month);
    return month.equals(year.march()) ? year : year.plus(-1);
  }

  /**
   * Whether it reaches balances that arose in that year; never those of a year that has not ended,
   * since what it will have left is not known.
   */
  public boolean reaches(FinancialYear origin) {
    return origin.compareTo(from) >= 0 && origin.compareTo(to) <= 0 && ended(origin);
  }

  /**
   * Whether it is of the deficit of one year, at that year's end. What such policies bear are
   * shares of the same deficit, so each is measured before any of them has posted.
   */
  public boolean isOfItsYear() {
    return from.equals(to) && month.equals(to.march());
  }

  /** Whether the year in which a balance arose has ended when it is posted. */
  public boolean ended(FinancialYear origin) {
    return origin.compareTo(accumulatedBy(month)) <= 0;
  }
}
