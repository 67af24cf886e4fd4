package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * A share of the accumulated deficit treated as capital by direction, and repaid by the General
 * Fund over years.
 *
 * <p>Minimum revenue provision on capitalised spending runs for at most 20 years (statutory MRP
 * guidance, 5th edition, April 2024).
 *
 * @param id the key
 * @param share the share capitalised
 * @param month the month at whose end it is capitalised
 * @param years the years of minimum revenue provision, 1 to 20
 * @param interest the rate of the borrowing
 * @param source the direction, or who assumes it
 */
public record Capitalisation(
    String id, Share share, YearMonth month, int years, Rate interest, Source source)
    implements DeficitPolicy {

  /** The longest period of minimum revenue provision on capitalised spending. */
  public static final int MOST_YEARS = 20;

  /** Refuses a period outside 1 to {@link #MOST_YEARS} years. */
  public Capitalisation {
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException(
          "Capitalisation over " + years + " years must be over 1 to " + MOST_YEARS);
    }
  }

  @Override
  public Family family() {
    return Family.BALANCE;
  }

  @Override
  public String describe() {
    return InWords.percent(share.value())
        + " of the accumulated deficit is capitalised in "
        + InWords.month(month)
        + " and repaid over "
        + years
        + (years == 1 ? " year" : " years")
        + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return Posting.within(
        horizon,
        new Posting(
            id,
            month,
            Account.CAPITALISED,
            Posting.Base.DSG,
            Posting.EARLIEST,
            Posting.accumulatedBy(month),
            share,
            Money.ZERO,
            years,
            interest));
  }
}
