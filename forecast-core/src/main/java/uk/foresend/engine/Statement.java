package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.BridgedFigures;
import uk.foresend.result.FlowRow;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.OnDemand;
import uk.foresend.result.PlanRow;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;
import uk.foresend.result.Stamp;
import uk.foresend.result.StepDownOutcome;
import uk.foresend.result.Totals;
import uk.foresend.send.Axes;

/**
 * Makes the published figures of a forecast from the columns of a run: each is rounded here, at its
 * leaf, and only once.
 */
final class Statement {

  private final Columns c;
  private final Assumptions given;
  private final Years years;

  private Statement(Columns columns) {
    this.c = columns;
    this.given = columns.inputs().assumptions;
    this.years = new Years(given.setup().horizon());
  }

  /** Returns the forecast of a run. */
  static Forecast of(
      Columns columns,
      Stamp stamp,
      List<Problem> warnings,
      Supplier<Map<DriverKey, String>> changedBy) {
    return new Statement(columns).forecast(stamp, warnings, changedBy);
  }

  /** Returns those figures of a run that bridges are built of, to the same penny. */
  static BridgedFigures bridged(Columns columns) {
    return new Statement(columns).totals(List.of()).bridged();
  }

  /** Returns the yearly totals of every line, to the same penny. */
  static Totals totals(Columns columns) {
    Statement statement = new Statement(columns);
    return statement.totals(plans(statement.given, columns.placement()));
  }

  private Totals totals(List<PlanRow> plans) {
    List<SpendRow> spend = spend();
    List<IncomeRow> income = income();
    LedgerRows.InMoney ledger = LedgerRows.of(c.inputs().ledger, c.ledger(), spend, income);
    return new Totals(
        given.setup().horizon().years(), plans, spend, income, ledger.rows(), generalFund(ledger));
  }

  private Forecast forecast(
      Stamp stamp, List<Problem> warnings, Supplier<Map<DriverKey, String>> changedBy) {
    Horizon horizon = given.setup().horizon();
    List<SpendRow> spend = spend();
    List<IncomeRow> income = income();
    LedgerRows.InMoney ledger = LedgerRows.of(c.inputs().ledger, c.ledger(), spend, income);
    List<FundRow> generalFund = generalFund(ledger);
    Resilience resilience = Resilience.test(c, ledger);
    Outcomes outcomes = new Outcomes(c);
    List<Problem> all = new ArrayList<>(warnings);
    List<StepDownOutcome> stepDowns = StepDownOutcomes.of(c);
    all.addAll(PlacementWarnings.of(c, outcomes.fillings(), stepDowns));
    return new Forecast(
        stamp,
        horizon.years(),
        plans(given, c.placement()),
        flows(),
        spend,
        income,
        ledger.rows(),
        ledger.entries(),
        generalFund,
        outcomes.schemes(),
        stepDowns,
        CapacityRows.of(c, years),
        resilience.tests(),
        resilience.events(),
        Extremes.of(c, spend, income),
        PublishedFigures.beside(c, ledger.rows(), generalFund),
        new OnDemand<>(() -> AssumptionLines.of(given, changedBy.get())),
        all);
  }

  /** Returns the plans by setting, as the forecast has them. */
  static List<PlanRow> plans(Assumptions given, PlacementColumns p) {
    Axes axes = given.setup().axes();
    Years years = new Years(given.setup().horizon());
    List<PlanRow> rows = new ArrayList<>();
    for (int s = 0; s < axes.settings().size(); s++) {
      int setting = s;
      rows.add(
          new PlanRow(
              axes.settings().get(s),
              years.januaries(m -> p.inSetting(m, setting)),
              years.average(m -> p.inSetting(m, setting))));
    }
    return rows;
  }

  private List<FlowRow> flows() {
    DemandColumns d = c.demand();
    return List.of(
        new FlowRow("requests", "Requests for assessment", years.total(m -> d.requests[m])),
        new FlowRow("new-plans", "New plans", years.total(m -> d.newPlans[m])),
        new FlowRow(
            "transfers-in-and-unreconciled",
            "Transfers in and unreconciled",
            years.total(m -> d.transfers[m])),
        new FlowRow("leavers", "Plans ceased", years.total(m -> d.leavers[m])),
        new FlowRow(
            "moves",
            "Moves between settings, schemes and step-downs apart",
            years.total(m -> Arrays.stream(d.movedOut).mapToDouble(out -> out[m]).sum())));
  }

  private List<SpendRow> spend() {
    List<SpendRow> rows = new ArrayList<>();
    List<SpendItem> items = c.inputs().items.items;
    for (int i = 0; i < items.size(); i++) {
      SpendRow row =
          new SpendRow(
              items.get(i), years.money(c.cost().gross()[i]), years.money(c.cost().dfe()[i]));
      boolean service =
          items.get(i).kind() == SpendItem.Kind.SERVICE
              || items.get(i).kind() == SpendItem.Kind.BALANCING;
      if (service || row.gross().stream().anyMatch(amount -> amount.pence() != 0)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<IncomeRow> income() {
    List<IncomeRow> rows = new ArrayList<>();
    Funding.Columns f = c.funding();
    for (Block block : Block.values()) {
      int b = block.ordinal();
      rows.add(row(block, "allocation", IncomeRow.Kind.ALLOCATION, f.allocation()[b]));
      rows.add(row(block, "grants rolled in", IncomeRow.Kind.ROLLED_IN, f.rolledIn()[b]));
      rows.add(row(block, "transfers", IncomeRow.Kind.TRANSFER, f.transfers()[b]));
    }
    for (int i = 0; i < f.receipts().length; i++) {
      var receipt = c.inputs().funding.receipts.get(i);
      rows.add(
          new IncomeRow(
              receipt.id(),
              receipt.label(),
              Block.HIGH_NEEDS,
              IncomeRow.Kind.RECEIPT,
              years.money(f.receipts()[i])));
    }
    rows.removeIf(
        row ->
            row.kind() != IncomeRow.Kind.ALLOCATION
                && row.amounts().stream().allMatch(amount -> amount.pence() == 0));
    return rows;
  }

  private IncomeRow row(Block block, String what, IncomeRow.Kind kind, double[] byYear) {
    return new IncomeRow(
        block.id() + "/" + what.replace(' ', '-'),
        block.label() + ", " + what,
        block,
        kind,
        years.moneyOfYears(byYear));
  }

  private List<FundRow> generalFund(LedgerRows.InMoney ledger) {
    GeneralFund.Columns g = c.generalFund();
    return List.of(
        new FundRow(FundRow.Kind.INTEREST_FORGONE, years.money(g.interestForgone())),
        new FundRow(FundRow.Kind.BORROWING_INTEREST, years.money(g.borrowingInterest())),
        new FundRow(
            FundRow.Kind.DEFICIT_CHARGE,
            given.setup().horizon().years().stream().map(ledger::charged).toList()),
        new FundRow(FundRow.Kind.CAPITALISATION_INTEREST, years.money(g.capitalisationInterest())),
        new FundRow(
            FundRow.Kind.CAPITALISATION_PROVISION, years.money(g.capitalisationProvision())),
        new FundRow(FundRow.Kind.CAPITAL_INTEREST, years.money(m -> sum(g.schemeInterest(), m))),
        new FundRow(FundRow.Kind.MRP, years.money(m -> sum(g.schemeProvision(), m))),
        new FundRow(FundRow.Kind.TRANSPORT, years.money(g.transport())),
        new FundRow(FundRow.Kind.COMPANY, years.money(g.company())),
        new FundRow(FundRow.Kind.DELIVERY, years.money(g.delivery())));
  }

  private static double sum(double[][] columns, int m) {
    double sum = 0;
    for (double[] column : columns) {
      sum += column[m];
    }
    return sum;
  }
}
