package uk.foresend.engine;

import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;

/**
 * What falls on the council outside the DSG, by month, in pounds; a cost is positive.
 *
 * <p>Financing: the cash still out, averaged over the month, met from internal balances first at
 * the rate forgone, then by borrowing at its rate: {@code (min(out, balances) × rate forgone +
 * max(0, out − balances) × borrowing rate) ÷ 12}. {@code out = deficit + charges met from reserves
 * so far}: such a charge moves a balance between reserves and brings no cash. Minimum revenue
 * provision: what was borrowed for a scheme in a year, in equal parts over its life, from the year
 * after the next phase opens. Transport: {@code children × share transported × unit cost ÷ 12}. A
 * company's result: what it costs less what it is paid.
 */
final class GeneralFund {

  /** What the stage returns, by month; interest and provision of schemes also by scheme. */
  record Columns(
      double[] interestForgone,
      double[] borrowingInterest,
      double[] transport,
      double[] deficitCharge,
      double[] capitalisationInterest,
      double[] capitalisationProvision,
      double[][] schemeInterest,
      double[][] schemeProvision,
      double[] company,
      double[] delivery) {}

  private final GeneralFundInputs x;
  private final int months;

  /** The charges met from reserves so far. */
  private double metFromReserves;

  private GeneralFund(GeneralFundInputs x) {
    this.x = x;
    this.months = x.horizon.monthCount();
  }

  /** Runs the stage. */
  static Columns of(
      GeneralFundInputs x,
      PlacementInputs places,
      PlacementColumns p,
      Cost.Columns cost,
      Ledger.Columns ledger) {
    GeneralFund fund = new GeneralFund(x);
    Columns out =
        new Columns(
            new double[fund.months],
            new double[fund.months],
            new double[fund.months],
            ledger.charged(),
            new double[fund.months],
            new double[fund.months],
            new double[x.borrowings.size()][fund.months],
            new double[x.borrowings.size()][fund.months],
            new double[fund.months],
            x.delivery);
    for (int m = Horizon.WARM_UP_MONTHS; m < fund.months; m++) {
      fund.finance(m, ledger, out);
      for (int s = 0; s < x.axes.settings().size(); s++) {
        double children = p.inSetting(m, s);
        out.transport[m] += children * x.transport[s][m] / 12;
        if (x.company[s]) {
          double paid =
              cost.gross()[SpendItems.topUps(s)][m] + cost.gross()[SpendItems.places(s)][m];
          out.company[m] += fund.company(m, s, children, places.usedByOthers(m, s)) - paid;
        }
      }
    }
    for (Ledger.Capitalised each : ledger.capitalised()) {
      fund.repay(each, out);
    }
    for (int k = 0; k < x.borrowings.size(); k++) {
      for (GeneralFundInputs.Borrowed each : x.borrowings.get(k)) {
        fund.borrow(each, out.schemeInterest[k], out.schemeProvision[k]);
      }
    }
    return out;
  }

  private void finance(int m, Ledger.Columns ledger, Columns out) {
    double before = metFromReserves - ledger.balance()[m - 1];
    metFromReserves += ledger.metFromReserves()[m];
    double after = metFromReserves - ledger.balance()[m];
    double cash = Math.max(0, (before + after) / 2);
    double internal = Math.min(cash, x.internalBalances[m]);
    out.interestForgone[m] = internal * x.forgoneRate[m] / 12;
    out.borrowingInterest[m] = (cash - internal) * x.borrowingRate[m] / 12;
  }

  /**
   * The company's cost less what other councils pay it; what the DSG pays it, guaranteed places
   * included, is the spend on the setting.
   */
  private double company(int m, int s, double children, double others) {
    double cost = x.companyFixed[s][m] + (children + others) * x.companyPerChild[s][m];
    return (cost - others * x.companyPrice[s][m]) / 12;
  }

  private void repay(Ledger.Capitalised each, Columns out) {
    double left = each.pounds();
    int start = each.month() / 12 * 12 + (each.month() % 12 >= 3 ? 15 : 3);
    double monthly = each.pounds() / each.years() / 12;
    for (int m = each.month() + 1; m < months; m++) {
      out.capitalisationInterest[m] += left * each.rate() / 12;
      if (m >= start && left > 0) {
        double paid = Math.min(left, monthly);
        out.capitalisationProvision[m] += paid;
        left -= paid;
      }
    }
  }

  /**
   * Interest on what is outstanding, and provision once it is operational; years before the horizon
   * count too.
   */
  private void borrow(GeneralFundInputs.Borrowed each, double[] interest, double[] provision) {
    double outstanding = 0;
    double due = each.pounds() / each.life() / 12;
    for (FinancialYear year = each.year();
        year.compareTo(x.horizon.last()) <= 0;
        year = year.plus(1)) {
      for (int k = 0; k < 12; k++) {
        outstanding += year.equals(each.year()) ? each.pounds() / 12 : 0;
        double paid = year.compareTo(each.provisionFrom()) >= 0 ? Math.min(outstanding, due) : 0;
        int m = x.horizon.indexOf(year.april()) + k;
        if (m >= Horizon.WARM_UP_MONTHS && m < months) {
          interest[m] += outstanding * x.borrowingRate[m] / 12;
          provision[m] += paid;
        }
        outstanding -= paid;
      }
    }
  }
}
