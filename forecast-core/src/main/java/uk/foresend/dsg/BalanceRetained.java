package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Source;

/**
 * The accumulated deficit stays in the unusable reserve after the override ends, by a policy that
 * is not yet law.
 *
 * @param id the key
 * @param from the first month in which it is relied on
 * @param source who assumes it
 */
public record BalanceRetained(String id, YearMonth from, Source source) implements DeficitPolicy {
  @Override
  public Family family() {
    return Family.BALANCE;
  }

  @Override
  public String describe() {
    return "The accumulated deficit stays in the unusable reserve from "
        + InWords.month(from)
        + ", by a policy that is not yet law.";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return List.of();
  }

  @Override
  public boolean protects(YearMonth month) {
    return !month.isBefore(from);
  }

  /** What has accumulated is not charged; the deficit of a year, as it arises, may be. */
  @Override
  public boolean forbids(Posting posting) {
    return posting.account().isCharge()
        && protects(posting.month())
        && posting.from().compareTo(FinancialYear.of(posting.month())) < 0;
  }
}
