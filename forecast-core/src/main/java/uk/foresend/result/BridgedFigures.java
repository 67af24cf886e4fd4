package uk.foresend.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * The figures that bridges are built of, year by year: the few of a forecast that every lever is
 * measured by. For all of them more is better for the council.
 *
 * @param closing the DSG balance at 31 March, negative when in deficit
 * @param inYear income less spend of all blocks
 * @param generalFund what falls on the General Fund, negative as a cost
 */
public record BridgedFigures(List<Money> closing, List<Money> inYear, List<Money> generalFund) {

  /** Keeps its own copies. */
  public BridgedFigures {
    closing = List.copyOf(closing);
    inYear = List.copyOf(inYear);
    generalFund = List.copyOf(generalFund);
  }

  /** Returns the figures of a forecast. */
  public static BridgedFigures of(Forecast forecast) {
    return of(
        forecast.years(),
        forecast.spend(),
        forecast.income(),
        forecast.ledger(),
        forecast.generalFund());
  }

  /** Returns the figures that the rows of a forecast sum to. */
  public static BridgedFigures of(
      List<FinancialYear> years,
      List<SpendRow> spend,
      List<IncomeRow> income,
      List<LedgerRow> ledger,
      List<FundRow> generalFund) {
    List<Money> closing = new ArrayList<>();
    List<Money> inYear = new ArrayList<>();
    List<Money> fund = new ArrayList<>();
    for (int y = 0; y < years.size(); y++) {
      Money result = Money.ZERO;
      for (IncomeRow row : income) {
        result = result.plus(row.amounts().get(y));
      }
      for (SpendRow row : spend) {
        result = result.minus(row.gross().get(y));
      }
      Money balance = Money.ZERO;
      for (LedgerRow row : ledger) {
        balance = row.year().equals(years.get(y)) ? balance.plus(row.closing()) : balance;
      }
      Money cost = Money.ZERO;
      for (FundRow row : generalFund) {
        cost = cost.plus(row.amounts().get(y));
      }
      inYear.add(result);
      closing.add(balance);
      fund.add(cost.negated());
    }
    return new BridgedFigures(closing, inYear, fund);
  }

  /** Returns each figure by the key of its bridge, in the order in which bridges are shown. */
  public List<Map.Entry<String, List<Money>>> byKey() {
    return List.of(
        Map.entry("closing", closing),
        Map.entry("in-year", inYear),
        Map.entry("general-fund", generalFund));
  }

  /** Returns the words for a figure by the key of its bridge. */
  static String label(String key) {
    return Figure.find(key).map(Figure::label).orElseGet(Figure.FUND::label);
  }
}
