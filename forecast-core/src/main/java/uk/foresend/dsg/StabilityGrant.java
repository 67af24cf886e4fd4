package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * The High Needs Stability Grant: a share of the eligible deficit at a year end, paid once if the
 * local SEND reform plan is approved.
 *
 * <p>{@code grant = share × max(0, min(DSG reserve deficit, high needs deficit) − unexplained)}.
 * Source: explanatory note on DSG deficits, gov.uk, 9 February 2026.
 *
 * @param id the key
 * @param share the share paid: 0.9
 * @param through the last year whose deficits are eligible: 2025-26
 * @param paid the month of payment
 * @param approved whether the plan is approved
 * @param unexplained differences between the returns that nobody explains, not paid for
 * @param source where the rule is laid down
 */
public record StabilityGrant(
    String id,
    Share share,
    FinancialYear through,
    YearMonth paid,
    Approval approved,
    Money unexplained,
    Source source)
    implements DeficitPolicy {

  /** Whether the plan on which the grant depends is approved. */
  public enum Approval {
    APPROVED,
    REFUSED
  }

  @Override
  public Family family() {
    return Family.GRANT;
  }

  @Override
  public Optional<FinancialYear> settlesThrough() {
    return Optional.of(through);
  }

  @Override
  public String describe() {
    return approved == Approval.REFUSED
        ? "The High Needs Stability Grant is refused."
        : "The High Needs Stability Grant pays "
            + InWords.percent(share.value())
            + " of the eligible deficit at 31 March "
            + (through.startYear() + 1)
            + " in "
            + InWords.month(paid)
            + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return approved == Approval.REFUSED
        ? List.of()
        : Posting.within(
            horizon,
            new Posting(
                id,
                paid,
                Account.STABILITY_GRANT,
                Posting.Base.LOWER_OF_DSG_AND_HIGH_NEEDS,
                Posting.EARLIEST,
                through,
                share,
                unexplained,
                0,
                Rate.NONE));
  }
}
