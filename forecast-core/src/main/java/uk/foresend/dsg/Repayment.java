package uk.foresend.dsg;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * The accumulated deficit repaid by the General Fund in equal parts over years.
 *
 * <p>At the 31 March of the {@code k}th of {@code n} years, {@code 1 / (n − k + 1)} of what is left
 * is charged.
 *
 * @param id the key
 * @param through the last year whose deficits are repaid
 * @param first the first year of repayment
 * @param years the number of years, at least 1
 * @param metFrom what the General Fund meets it from
 * @param source where it is laid down, or who assumes it
 */
public record Repayment(
    String id,
    FinancialYear through,
    FinancialYear first,
    int years,
    MetFrom metFrom,
    Source source)
    implements DeficitPolicy {

  /** Refuses fewer than one year. */
  public Repayment {
    if (years < 1) {
      throw new IllegalArgumentException(
          "Repayment over " + years + " years must be over at least 1");
    }
  }

  @Override
  public Family family() {
    return Family.BALANCE;
  }

  @Override
  public String describe() {
    return "The General Fund repays the deficit at 31 March "
        + (through.startYear() + 1)
        + " over "
        + years
        + (years == 1 ? " year" : " years")
        + " from "
        + first
        + ", met from "
        + metFrom
        + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    Posting[] postings =
        IntStream.range(0, years)
            .mapToObj(
                k ->
                    Posting.of(
                        id,
                        first.plus(k).march(),
                        metFrom.account(),
                        Posting.Base.DSG,
                        Posting.EARLIEST,
                        through,
                        new Share(1.0 / (years - k))))
            .toArray(Posting[]::new);
    return Posting.within(horizon, postings);
  }

  @Override
  public Optional<ChargeDate> chargeDate() {
    return Optional.of(ChargeDate.of(first));
  }
}
