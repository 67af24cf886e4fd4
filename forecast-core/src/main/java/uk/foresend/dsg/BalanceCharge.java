package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * The accumulated deficit charged to the General Fund at once, in a stated share.
 *
 * @param id the key
 * @param share the share charged
 * @param month the month at whose end it is charged
 * @param metFrom what the General Fund meets it from
 * @param source where it is laid down, or who assumes it
 */
public record BalanceCharge(String id, Share share, YearMonth month, MetFrom metFrom, Source source)
    implements DeficitPolicy {
  @Override
  public Family family() {
    return Family.BALANCE;
  }

  @Override
  public String describe() {
    return "The General Fund is charged "
        + InWords.percent(share.value())
        + " of the accumulated deficit in "
        + InWords.month(month)
        + ", met from "
        + metFrom
        + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return Posting.within(
        horizon,
        Posting.of(
            id,
            month,
            metFrom.account(),
            Posting.Base.DSG,
            Posting.EARLIEST,
            Posting.accumulatedBy(month),
            share));
  }

  @Override
  public Optional<ChargeDate> chargeDate() {
    return Optional.of(ChargeDate.of(month));
  }
}
