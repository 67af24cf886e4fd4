package uk.foresend.dsg;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Source;

/**
 * The statutory override: while it lasts a schools-budget deficit must not be charged to a revenue
 * account.
 *
 * <p>Regulation 30L of the Local Authorities (Capital Finance and Accounting) (England) Regulations
 * 2003: made in 2020 (SI 2020/1212) for three years, extended in 2022 (SI 2022/1328) to 31 March
 * 2026 and in 2025 to 31 March 2028. It posts nothing: it protects.
 *
 * @param id the key
 * @param from the first day
 * @param until the last day
 * @param madeOn the day on which it was made or announced
 * @param source the instrument
 */
public record StatutoryOverride(
    String id, LocalDate from, LocalDate until, LocalDate madeOn, Source source)
    implements DeficitPolicy {
  @Override
  public Family family() {
    return Family.PROTECTION;
  }

  @Override
  public String describe() {
    return "The statutory override of "
        + InWords.day(madeOn)
        + " keeps deficits off the General Fund from "
        + InWords.day(from)
        + " to "
        + InWords.day(until)
        + ".";
  }

  @Override
  public List<Posting> postings(Horizon horizon) {
    return List.of();
  }

  @Override
  public boolean protects(YearMonth month) {
    return !month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(until);
  }

  @Override
  public Optional<LocalDate> protectsUntil() {
    return Optional.of(until);
  }

  /** No deficit may be charged to a revenue account while it lasts: regulation 30L(2). */
  @Override
  public boolean forbids(Posting posting) {
    return posting.account().isCharge() && protects(posting.month());
  }
}
