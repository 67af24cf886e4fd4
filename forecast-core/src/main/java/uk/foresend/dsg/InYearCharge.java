package uk.foresend.dsg;

import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * Later in-year deficits charged to the General Fund, in a stated share, as they arise.
 *
 * <p>{@code amount = share × max(0, deficit of all blocks that arose in the year)}, posted at each
 * 31 March.
 *
 * @param id the key
 * @param share the share of each year's deficit
 * @param first the first year
 * @param last the last year
 * @param metFrom what the General Fund meets it from
 * @param source where it is laid down, or who assumes it
 */
public record InYearCharge(
    String id, Share share, FinancialYear first, FinancialYear last, MetFrom metFrom, Source source)
    implements DeficitPolicy {
  @Override
  public Family family() {
    return Family.IN_YEAR;
  }

  @Override
  public String describe() {
    return "The General Fund bears "
        + InWords.percent(share.value())
        + " of each in-year deficit from "
        + first
        + " to "
        + last
        + ", met from "
        + metFrom
        + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return horizon.years().stream()
        .filter(year -> year.compareTo(first) >= 0 && year.compareTo(last) <= 0)
        .map(
            year ->
                Posting.of(
                    id, year.march(), metFrom.account(), Posting.Base.DSG, year, year, share))
        .toList();
  }

  @Override
  public Optional<ChargeDate> chargeDate() {
    return Optional.of(ChargeDate.of(first));
  }
}
