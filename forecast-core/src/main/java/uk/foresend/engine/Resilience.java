package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.ReserveTest;

/**
 * Sets the deficit against the reserves that would have to bear it; it reads and changes nothing.
 *
 * <p>{@code headroom = usable reserves − charges met from them so far − deficit}. While a policy
 * protects, an excess is exposure, not insolvency. What is not known is said to be so and is never
 * zero.
 */
record Resilience(List<ReserveTest> tests, List<ReserveEvent> events) {

  static Resilience test(Columns c, LedgerRows.InMoney ledger) {
    Assumptions given = c.inputs().assumptions;
    Horizon horizon = given.setup().horizon();
    double[] budget = c.inputs().netBudget;
    List<ReserveTest> tests = new ArrayList<>();
    Money charged = Money.ZERO;
    for (int y = 0; y < horizon.yearCount(); y++) {
      FinancialYear year = horizon.year(y);
      Money balance = ledger.closing(year);
      charged = charged.plus(ledger.metFromReserves(year));
      Optional<Money> usable = given.standing().reserves().usable(year.march());
      Money deficit = balance.isNegative() ? balance.negated() : Money.ZERO;
      Money soFar = charged;
      double net = budget[Horizon.WARM_UP_MONTHS + 12 * y];
      Money inYear =
          Money.sum(
              ledger.rows().stream()
                  .filter(row -> row.year().equals(year))
                  .map(LedgerRow::inYear)
                  .toList());
      tests.add(
          new ReserveTest(
              year,
              balance,
              given.standing().reserves().standing(year.march()),
              isProtected(given, year.march()),
              usable,
              given.standing().reserves().incomplete(year.march()),
              charged,
              usable.map(known -> known.minus(soFar).minus(deficit)),
              net > 0 ? Optional.of(-inYear.pounds() / net) : Optional.empty()));
    }
    return new Resilience(tests, events(c, ledger, tests));
  }

  private static List<ReserveEvent> events(
      Columns c, LedgerRows.InMoney ledger, List<ReserveTest> tests) {
    Assumptions given = c.inputs().assumptions;
    Horizon horizon = given.setup().horizon();
    List<ReserveEvent> events = new ArrayList<>();
    exceeded(c, given, horizon).ifPresent(events::add);
    for (int m = Horizon.WARM_UP_MONTHS; m < horizon.monthCount(); m++) {
      YearMonth month = horizon.month(m);
      if (!isProtected(given, month) && isProtected(given, month.minusMonths(1))) {
        events.add(new EndOfProtection(c, tests).event(m));
      }
    }
    for (FinancialYear year : horizon.years()) {
      Money charge = ledger.charged(year);
      if (charge.pence() > 0) {
        events.add(
            new ReserveEvent(
                ReserveEvent.Kind.CHARGE,
                year.march(),
                shortfall(tests, year),
                year,
                given.standing().reserves().usableRead(year.march()),
                "The General Fund is charged "
                    + InWords.money(charge)
                    + " in "
                    + year
                    + met(charge, ledger.metFromReserves(year))
                    + beyond(ledger.metFromReserves(year), shortfall(tests, year))
                    + "."));
      }
    }
    return events;
  }

  /** What a charge is met from: one of the two, or each in part. */
  private static String met(Money charge, Money reserves) {
    Money revenue = charge.minus(reserves);
    return reserves.pence() == 0
        ? ", met from revenue"
        : revenue.pence() == 0
            ? ", met from reserves"
            : ", "
                + InWords.money(reserves)
                + " of it met from reserves and "
                + InWords.money(revenue)
                + " from revenue";
  }

  /** What reserves are said to meet they may not hold. */
  private static String beyond(Money reserves, Money shortfall) {
    return reserves.pence() > 0 && shortfall.pence() > 0
        ? "; usable reserves, as far as known, are then short by " + InWords.money(shortfall)
        : "";
  }

  /** The first month in which the deficit is more than usable reserves, if they are known. */
  private static Optional<ReserveEvent> exceeded(Columns c, Assumptions given, Horizon horizon) {
    double charged = 0;
    for (int m = Horizon.WARM_UP_MONTHS - 1; m < horizon.monthCount(); m++) {
      charged += c.ledger().metFromReserves()[m];
      Reserves reserves = given.standing().reserves();
      Optional<Money> usable = reserves.usable(horizon.month(m));
      double deficit = Math.max(0, -c.ledger().balance()[m]);
      if (usable.isPresent() && deficit + charged > usable.get().pounds() && deficit > 0) {
        boolean already = m < Horizon.WARM_UP_MONTHS;
        YearMonth month = horizon.month(m);
        Money over = Money.rounded(deficit + charged - usable.get().pounds());
        return Optional.of(
            new ReserveEvent(
                already ? ReserveEvent.Kind.ALREADY_EXCEEDED : ReserveEvent.Kind.EXCEEDED,
                month,
                over,
                FinancialYear.of(month).plus(1),
                reserves.usableRead(month),
                (already
                        ? "The deficit is already more than usable reserves on "
                        : "The deficit passes usable reserves in ")
                    + (already ? InWords.day(month.atEndOfMonth()) : InWords.month(month))
                    + (isProtected(given, month)
                        ? "; while protection lasts this is exposure, not insolvency."
                        : " with nothing to protect the General Fund.")));
      }
    }
    return Optional.empty();
  }

  private static Money shortfall(List<ReserveTest> tests, FinancialYear year) {
    return tests.stream()
        .filter(test -> test.year().equals(year))
        .flatMap(test -> test.headroom().stream())
        .filter(Money::isNegative)
        .findFirst()
        .map(Money::negated)
        .orElse(Money.ZERO);
  }

  private static boolean isProtected(Assumptions given, YearMonth month) {
    return given.standing().policies().stream().anyMatch(policy -> policy.protects(month));
  }
}
