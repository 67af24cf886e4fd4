package uk.foresend.plain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;
import uk.foresend.send.Setting;

/** What falls on the General Fund in one month: see GeneralFund. */
public final class PlainFund {

  private final Assumptions given;
  private final Horizon horizon;
  private final PlainDrivers drivers;
  private final PlainCapacity capacity;
  private final List<PlainMonth> children;
  private final PlainCost cost;
  private final PlainLedger ledger;

  public PlainFund(
      Assumptions given, List<PlainMonth> children, PlainCost cost, PlainLedger ledger) {
    this.given = given;
    this.horizon = given.setup().horizon();
    this.drivers = new PlainDrivers(given);
    this.capacity = new PlainCapacity(given, drivers);
    this.children = children;
    this.cost = cost;
    this.ledger = ledger;
  }

  static int between(YearMonth from, YearMonth to) {
    return (int) ChronoUnit.MONTHS.between(from, to);
  }

  /** All that was spent beyond income and that no new money has brought back. */
  private double cashOut(int m) {
    return -ledger.balance.get(horizon.month(m)) + ledger.drawn.get(horizon.month(m));
  }

  private double averageCashOut(int m) {
    double before = m == Horizon.WARM_UP_MONTHS ? -new PlainLedger(given).total() : cashOut(m - 1);
    return Math.max(0, (before + cashOut(m)) / 2);
  }

  /** Interest forgone on balances used, then paid on what they do not cover. */
  public double interestForgone(int m) {
    YearMonth month = horizon.month(m);
    double used = Math.min(averageCashOut(m), drivers.ofAuthority(Driver.INTERNAL_BALANCES, month));
    return used * drivers.ofAuthority(Driver.INTEREST_FORGONE_RATE, month) / 12;
  }

  public double borrowingInterest(int m) {
    YearMonth month = horizon.month(m);
    double balances = drivers.ofAuthority(Driver.INTERNAL_BALANCES, month);
    return Math.max(0, averageCashOut(m) - balances)
        * drivers.ofAuthority(Driver.BORROWING_RATE, month)
        / 12;
  }

  public double transport(int m) {
    YearMonth month = horizon.month(m);
    double pounds = 0;
    for (Setting setting : given.setup().axes().settings()) {
      pounds +=
          children.get(m).in(setting.id())
              * capacity.driver(Driver.TRANSPORT_SHARE, setting.id(), month)
              * drivers.price(
                  Driver.TRANSPORT_COST,
                  Driver.TRANSPORT_GROWTH,
                  4,
                  month,
                  new Scope.OfSetting(setting.id()),
                  Scope.AUTHORITY);
    }
    return pounds / 12;
  }

  /** What a company costs less what the grant and other councils pay it. */
  public double company(int m) {
    YearMonth month = horizon.month(m);
    double result = 0;
    for (Setting setting : given.setup().axes().settings()) {
      String id = setting.id();
      Scope scope = new Scope.OfSetting(id);
      if (drivers.has(Driver.COMPANY_FIXED_COST, scope)
          || drivers.has(Driver.COMPANY_COST_PER_CHILD, scope)) {
        double sold =
            capacity.driver(Driver.PLACES_FOR_OTHER_COUNCILS, id, month)
                + capacity.othersIn(id, month);
        double each = capacity.driver(Driver.COMPANY_COST_PER_CHILD, id, month);
        double costs =
            capacity.driver(Driver.COMPANY_FIXED_COST, id, month)
                + (children.get(m).in(id) + sold) * each;
        double sales = sold * capacity.driver(Driver.COMPANY_SALE_PRICE, id, month);
        result += (costs - sales) / 12 - cost.topUps(id, m) - cost.places(id, m);
      }
    }
    return result;
  }

  /** Interest (first) and minimum revenue provision (second) for what was capitalised. */
  public double[] capitalisation(int m) {
    double interest = 0;
    double provision = 0;
    for (PlainLedger.Capitalised each : ledger.capitalised) {
      int since = between(each.month(), horizon.month(m));
      if (since > 0) {
        int first = between(each.month(), FinancialYear.of(each.month()).plus(1).april());
        double monthly = each.pounds() / each.years() / 12;
        double paidBefore = Math.min(each.pounds(), monthly * Math.max(0, since - first));
        double left = each.pounds() - paidBefore;
        interest += left * each.rate() / 12;
        provision += since >= first ? Math.min(left, monthly) : 0;
      }
    }
    return new double[] {interest, provision};
  }

  /** Interest (first) and minimum revenue provision (second) of a scheme's borrowing. */
  public double[] capital(CapitalScheme scheme, int m) {
    YearMonth month = horizon.month(m);
    double interest = 0;
    double provision = 0;
    for (CapitalScheme.CapitalSpend spend : scheme.capital()) {
      if (spend.from() == FundingSource.BORROWING) {
        double borrowed = spend.amount().pounds();
        double each = borrowed / Math.max(1, scheme.assetLife()) / 12;
        int drawn = Math.max(0, Math.min(12, 1 + between(spend.year().april(), month)));
        int since = between(firstYearOfProvision(scheme, spend).april(), month);
        double paid = Math.min(borrowed, each * Math.max(0, since));
        double owed = borrowed * drawn / 12 - paid;
        interest += owed * drivers.ofAuthority(Driver.BORROWING_RATE, month) / 12;
        provision += since >= 0 ? Math.min(owed, each) : 0;
      }
    }
    return new double[] {interest, provision};
  }

  /** The year after the one in which what was built is first used. */
  private static FinancialYear firstYearOfProvision(
      CapitalScheme scheme, CapitalScheme.CapitalSpend spend) {
    FinancialYear used = new FinancialYear(3000);
    for (CapitalScheme.Phase phase : scheme.phases()) {
      FinancialYear opened = FinancialYear.of(phase.opens());
      if (opened.compareTo(spend.year()) >= 0 && opened.compareTo(used) < 0) {
        used = opened;
      }
    }
    if (used.startYear() == 3000) {
      used = spend.year();
      for (CapitalScheme.CapitalSpend other : scheme.capital()) {
        boolean later =
            scheme.phases().isEmpty()
                && other.from() == FundingSource.BORROWING
                && other.year().compareTo(used) > 0;
        used = later ? other.year() : used;
      }
    }
    return used.plus(1);
  }
}
