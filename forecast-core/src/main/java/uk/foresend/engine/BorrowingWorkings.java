package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;
import uk.foresend.send.CapitalScheme;

/** Explains interest on, and repayment of, what schemes borrow and what is capitalised. */
final class BorrowingWorkings {

  private final Columns c;
  private final GeneralFundInputs x;
  private final Operands operands;

  BorrowingWorkings(Columns c, Operands operands) {
    this.c = c;
    this.x = c.inputs().generalFund;
    this.operands = operands;
  }

  /** Interest or provision of all schemes in a year. */
  List<Working> schemes(int year, boolean interest) {
    List<Working> lines = new ArrayList<>();
    for (int k = 0; k < x.borrowings.size(); k++) {
      lines.addAll(scheme(k, year, interest, Step.PLUS));
    }
    return lines;
  }

  /** Interest or provision of one scheme in a year. */
  List<Working> scheme(int k, int year, boolean interest, Step step) {
    CapitalScheme scheme = c.inputs().placement.schemes.get(k).scheme();
    List<Working> lines = new ArrayList<>();
    for (GeneralFundInputs.Borrowed each : x.borrowings.get(k)) {
      double[][] run = run(each);
      String words = scheme.label() + ", borrowed in " + each.year();
      lines.addAll(
          new Periods(x.horizon, year)
              .of(
                  step,
                  words,
                  m ->
                      interest
                          ? Periods.Part.month(
                              run[0][m] * x.borrowingRate[m] / 12, interest(run[0][m], m))
                          : Periods.Part.month(run[1][m], provision(each, run[0][m]))));
    }
    return lines;
  }

  private List<Working> interest(double outstanding, int m) {
    return List.of(
        Operands.pounds(Step.PLUS, "outstanding", outstanding, List.of()),
        operands.driver(Step.TIMES, Driver.BORROWING_RATE, Scope.AUTHORITY, m));
  }

  private static List<Working> provision(GeneralFundInputs.Borrowed each, double outstanding) {
    double monthly = each.pounds() / each.life() / 12;
    if (outstanding < monthly) {
      return List.of(
          Operands.pounds(Step.PLUS, "what is left of it", outstanding, List.of()),
          Operands.number(Step.TIMES, "at once", 12, ""));
    }
    return List.of(
        Operands.pounds(Step.PLUS, "borrowed in " + each.year(), each.pounds(), List.of()),
        Operands.number(Step.OVER, "life of the asset", each.life(), "years"));
  }

  /** What is outstanding in each month, and what is paid off, by the rule of the General Fund. */
  private double[][] run(GeneralFundInputs.Borrowed each) {
    double[][] run = new double[2][x.horizon.monthCount()];
    double outstanding = 0;
    double due = each.pounds() / each.life() / 12;
    for (FinancialYear year = each.year();
        year.compareTo(x.horizon.last()) <= 0;
        year = year.plus(1)) {
      for (int k = 0; k < 12; k++) {
        outstanding += year.equals(each.year()) ? each.pounds() / 12 : 0;
        double paid = year.compareTo(each.provisionFrom()) >= 0 ? Math.min(outstanding, due) : 0;
        int m = x.horizon.indexOf(year.april()) + k;
        if (m >= 3 && m < run[0].length) {
          run[0][m] = outstanding;
          run[1][m] = paid;
        }
        outstanding -= paid;
      }
    }
    return run;
  }

  /** Interest on, or provision for, what was capitalised. */
  List<Working> capitalised(int year, boolean interest) {
    List<Working> lines = new ArrayList<>();
    for (Ledger.Capitalised each : c.ledger().capitalised()) {
      double[][] run = run(each);
      String words = "capitalised in " + InWords.month(x.horizon.month(each.month()));
      lines.addAll(
          new Periods(x.horizon, year)
              .of(
                  Step.PLUS,
                  words,
                  m ->
                      interest
                          ? Periods.Part.month(
                              run[0][m] * each.rate() / 12,
                              List.of(
                                  Operands.pounds(Step.PLUS, "what is left", run[0][m], List.of()),
                                  Operands.factor(Step.TIMES, "rate", each.rate())))
                          : Periods.Part.month(run[1][m], repaid(each, run[0][m]))));
    }
    return lines;
  }

  private static List<Working> repaid(Ledger.Capitalised each, double left) {
    boolean whole = left >= each.pounds() / each.years() / 12;
    return List.of(
        Operands.pounds(
            Step.PLUS,
            whole ? "capitalised" : "what is left",
            whole ? each.pounds() : left,
            List.of()),
        whole
            ? Operands.number(Step.OVER, "years", each.years(), "years")
            : Operands.number(Step.TIMES, "at once", 12, ""));
  }

  private double[][] run(Ledger.Capitalised each) {
    double[][] run = new double[2][x.horizon.monthCount()];
    double left = each.pounds();
    int start = each.month() / 12 * 12 + (each.month() % 12 >= 3 ? 15 : 3);
    for (int m = each.month() + 1; m < run[0].length; m++) {
      run[0][m] = left;
      if (m >= start && left > 0) {
        run[1][m] = Math.min(left, each.pounds() / each.years() / 12);
        left -= run[1][m];
      }
    }
    return run;
  }
}
