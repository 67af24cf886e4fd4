package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains interest on the cash tied up in the deficit, month by month. */
final class FinanceWorkings {

  private final Columns c;
  private final GeneralFundInputs x;
  private final Operands operands;

  FinanceWorkings(Columns c, Operands operands) {
    this.c = c;
    this.x = c.inputs().generalFund;
    this.operands = operands;
  }

  List<Working> forgone(int year) {
    return new Periods(x.horizon, year)
        .of(
            Step.PLUS,
            "",
            m -> {
              List<Working> steps = average(m);
              steps.add(
                  operands.driver(Step.AT_MOST, Driver.INTERNAL_BALANCES, Scope.AUTHORITY, m));
              steps.add(
                  operands.driver(Step.TIMES, Driver.INTEREST_FORGONE_RATE, Scope.AUTHORITY, m));
              return Periods.Part.month(c.generalFund().interestForgone()[m], steps);
            });
  }

  List<Working> borrowing(int year) {
    return new Periods(x.horizon, year)
        .of(
            Step.PLUS,
            "",
            m -> {
              List<Working> steps = average(m);
              steps.add(operands.driver(Step.MINUS, Driver.INTERNAL_BALANCES, Scope.AUTHORITY, m));
              steps.add(operands.driver(Step.TIMES, Driver.BORROWING_RATE, Scope.AUTHORITY, m));
              return Periods.Part.month(c.generalFund().borrowingInterest()[m], steps);
            });
  }

  /** Cash still out at the end of the month before and of the month, on average. */
  private List<Working> average(int m) {
    List<Working> steps = new ArrayList<>();
    steps.add(out(m - 1));
    steps.add(out(m));
    steps.add(Operands.number(Step.OVER, "the average of the two", 2, ""));
    return steps;
  }

  /** The deficit at the end of a month, and charges met from reserves by then. */
  private Working out(int m) {
    String month = InWords.month(x.horizon.month(m));
    double met = 0;
    for (int before = 3; before <= m; before++) {
      met += c.ledger().metFromReserves()[before];
    }
    double deficit = -c.ledger().balance()[m];
    return met == 0
        ? Operands.pounds(Step.PLUS, "deficit at the end of " + month, deficit, List.of())
        : Operands.pounds(
            Step.PLUS,
            "cash still out at the end of " + month,
            deficit + met,
            List.of(
                Operands.pounds(Step.PLUS, "deficit", deficit, List.of()),
                Operands.pounds(Step.PLUS, "charges met from reserves so far", met, List.of())));
  }
}
