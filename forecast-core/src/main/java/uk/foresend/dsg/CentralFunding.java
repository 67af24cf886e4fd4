package uk.foresend.dsg;

import java.util.List;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * Central funding of later in-year deficits, in a stated share.
 *
 * <p>{@code amount = share × max(0, deficit of all blocks that arose in the year)}, posted at each
 * 31 March.
 *
 * @param id the key
 * @param share the share of each year's deficit
 * @param first the first year
 * @param last the last year
 * @param source where it is laid down, or who assumes it
 */
public record CentralFunding(
    String id, Share share, FinancialYear first, FinancialYear last, Source source)
    implements DeficitPolicy {
  @Override
  public Family family() {
    return Family.IN_YEAR;
  }

  @Override
  public String describe() {
    return "Central government funds "
        + InWords.percent(share.value())
        + " of each in-year deficit from "
        + first
        + " to "
        + last
        + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return horizon.years().stream()
        .filter(year -> year.compareTo(first) >= 0 && year.compareTo(last) <= 0)
        .map(
            year ->
                Posting.of(
                    id, year.march(), Account.CENTRAL_FUNDING, Posting.Base.DSG, year, year, share))
        .toList();
  }
}
