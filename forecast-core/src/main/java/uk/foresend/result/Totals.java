package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.FinancialYear;

/**
 * The yearly totals of every line of a forecast, to the penny those that the whole forecast has:
 * what a what-if is first asked for, in half the time.
 *
 * @param years the ledger years
 * @param plans plans by setting
 * @param spend spend by leaf
 * @param income income by block and kind, before deductions
 * @param ledger the ledger by vintage and year
 * @param generalFund what falls on the General Fund
 */
public record Totals(
    List<FinancialYear> years,
    List<PlanRow> plans,
    List<SpendRow> spend,
    List<IncomeRow> income,
    List<LedgerRow> ledger,
    List<FundRow> generalFund) {

  /** Keeps its own copies. */
  public Totals {
    years = List.copyOf(years);
    plans = List.copyOf(plans);
    spend = List.copyOf(spend);
    income = List.copyOf(income);
    ledger = List.copyOf(ledger);
    generalFund = List.copyOf(generalFund);
  }

  /** Returns those of a forecast. */
  public static Totals of(Forecast forecast) {
    return new Totals(
        forecast.years(),
        forecast.plans(),
        forecast.spend(),
        forecast.income(),
        forecast.ledger(),
        forecast.generalFund());
  }

  /** Returns the figures that bridges are built of. */
  public BridgedFigures bridged() {
    return BridgedFigures.of(years, spend, income, ledger, generalFund);
  }
}
