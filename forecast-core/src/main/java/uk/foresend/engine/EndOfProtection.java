package uk.foresend.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.ReserveTest;

/**
 * What stands at the end of the last month in which something keeps a deficit off the General Fund:
 * the balance, what usable reserves do not cover of it, and the budget in which it must be faced,
 * that of the first month without.
 *
 * <p>Where protection ends within a year, the accounts of that year close without it, so the rest
 * of its deficit falls on the same budget and is told beside the balance.
 *
 * <p>The chief finance officer reports on the adequacy of reserves (section 25, Local Government
 * Act 2003) and the budget must be balanced (section 31A, Local Government Finance Act 1992).
 */
record EndOfProtection(Columns c, List<ReserveTest> tests) {

  /**
   * Returns the event.
   *
   * @param m the first month in which nothing protects
   */
  ReserveEvent event(int m) {
    Horizon horizon = c.inputs().assumptions.setup().horizon();
    Reserves reserves = c.inputs().assumptions.standing().reserves();
    YearMonth end = horizon.month(m - 1);
    Money balance = balance(m, end);
    Money drawn = drawn(m);
    Optional<Money> left = reserves.usable(end).map(usable -> usable.minus(drawn));
    Money shortfall =
        left.map(known -> known.plus(balance))
            .filter(after -> balance.isNegative() && after.isNegative())
            .map(Money::negated)
            .orElse(Money.ZERO);
    FinancialYear budget = FinancialYear.of(horizon.month(m - 1).plusMonths(1));
    return new ReserveEvent(
        ReserveEvent.Kind.PROTECTION_ENDS,
        end,
        shortfall,
        budget,
        reserves.usableRead(end),
        "On "
            + InWords.day(lastDay(end))
            + ", the last day on which a DSG deficit is kept off the General Fund, the balance"
            + (lastDay(end).equals(end.atEndOfMonth()) ? "" : " at the end of the month")
            + " is "
            + InWords.money(balance)
            + (balance.isNegative()
                ? against(left, shortfall, reserves.usableRead(end))
                    + ". It must be faced in the budget for "
                    + budget
                    + " (sections 25 and 31A)"
                    + rest(m, end)
                    + "."
                : ": there is no deficit to face."));
  }

  private LocalDate lastDay(YearMonth end) {
    return c.inputs().assumptions.standing().policies().stream()
        .flatMap(policy -> policy.protectsUntil().stream())
        .filter(day -> YearMonth.from(day).equals(end))
        .max(LocalDate::compareTo)
        .orElse(end.atEndOfMonth());
  }

  /** What income less spend of the months after it comes to, where they are of the same year. */
  private String rest(int m, YearMonth end) {
    FinancialYear year = FinancialYear.of(end);
    if (end.equals(year.march())) {
      return "";
    }
    double pounds = 0;
    for (double[] block : c.ledger().inYear()) {
      for (int i = m; i <= c.inputs().assumptions.setup().horizon().indexOf(year.march()); i++) {
        pounds += block[i];
      }
    }
    return ", with the result of the months from then to "
        + InWords.day(year.march().atEndOfMonth())
        + ", "
        + InWords.money(Money.rounded(pounds))
        + ", since the accounts of that year close without protection";
  }

  /** The balance in the ledger: to the penny at a year end, otherwise as estimated. */
  private Money balance(int m, YearMonth end) {
    return tests.stream()
        .filter(test -> test.year().march().equals(end))
        .findFirst()
        .map(ReserveTest::balance)
        .orElseGet(() -> Money.rounded(c.ledger().balance()[m - 1]));
  }

  private Money drawn(int m) {
    double pounds = 0;
    for (int i = 0; i < m; i++) {
      pounds += c.ledger().metFromReserves()[i];
    }
    return Money.rounded(pounds);
  }

  private static String against(Optional<Money> left, Money shortfall, Optional<YearMonth> read) {
    return left.map(
            known ->
                "; usable reserves, as far as known, are "
                    + InWords.money(known)
                    + read.map(when -> ", read in " + InWords.month(when)).orElse("")
                    + (shortfall.pence() > 0
                        ? ", so " + InWords.money(shortfall) + " is not covered"
                        : ", and cover it"))
        .orElse("; usable reserves are not known");
  }
}
