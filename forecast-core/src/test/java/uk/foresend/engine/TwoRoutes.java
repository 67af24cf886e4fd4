package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Programme;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Change;
import uk.foresend.plain.Cell;
import uk.foresend.plain.PlainChildren;
import uk.foresend.plain.PlainCost;
import uk.foresend.plain.PlainFund;
import uk.foresend.plain.PlainIncome;
import uk.foresend.plain.PlainLedger;
import uk.foresend.plain.PlainMonth;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.SpendItem;
import uk.foresend.send.Axes;

/** Sets the engine's arrays beside the plain route, number by number. */
final class TwoRoutes {

  private static final double NEAR = 1e-9;

  private final Assumptions given;
  private final Horizon horizon;
  private final Axes axes;
  private final Columns arrays;
  private final List<PlainMonth> children;
  private final double referencePlans;
  private final List<String> differences = new ArrayList<>();

  /**
   * @param needed the baseline, which fixes the flow that meets known censuses and the plans that
   *     lines grow with; needs are taken together, as arrays do
   * @param then the assumptions after every lever
   */
  TwoRoutes(Assumptions needed, Assumptions then) {
    Assumptions base = Change.needsTogether(needed);
    Assumptions after = needed == then ? base : Change.needsTogether(then);
    this.given = after;
    this.horizon = after.setup().horizon();
    this.axes = after.setup().axes();
    Inputs first = new Inputs(base);
    double[] residual =
        Reconciliation.of(first.demand, first.placement, base.cohort().known(), axes, horizon);
    this.arrays = Model.compile(needed, List.of(then)).run(1).columns();
    int cells = arrays.demand().cells;
    ToDoubleBiFunction<Cell, Integer> flow =
        (cell, m) -> m * cells < residual.length ? residual[m * cells + number(cell)] : 0;
    this.children = PlainChildren.of(after, flow);
    this.referencePlans =
        PlainCost.averagePlans(base == after ? children : PlainChildren.of(base, flow));
  }

  private int number(Cell cell) {
    return axes.cell(
        axes.setting(cell.setting()).orElseThrow(),
        axes.need(cell.need()).orElseThrow(),
        axes.band(cell.band().id()).orElseThrow());
  }

  /** Refuses any difference beyond a billionth. */
  void agree(String name) {
    children();
    money();
    assertThat(differences).as("differences of %s", name).isEmpty();
  }

  private void children() {
    DemandColumns d = arrays.demand();
    PlacementColumns p = arrays.placement();
    for (int m = 0; m < horizon.monthCount(); m++) {
      PlainMonth plain = children.get(m);
      int now = m * d.cells;
      String at = " in " + horizon.month(m);
      plain.wanted().forEach((c, some) -> same("wanted " + c + at, some, d.stock[now + number(c)]));
      plain
          .placed()
          .forEach((c, some) -> same("placed " + c + at, some, p.placed[now + number(c)]));
      int month = m;
      plain
          .away()
          .forEach(
              (why, some) ->
                  same("away " + why + at, some, p.channels.get(why.order()).total(month)));
      plain
          .taken()
          .forEach(
              (why, some) ->
                  same("taken " + why + at, some, p.channels.get(why.order()).taken[month]));
      plain
          .empty()
          .forEach(
              (setting, some) ->
                  same(
                      "empty " + setting + at,
                      some,
                      p.empty[axes.setting(setting).orElseThrow()][month]));
      same("new plans" + at, plain.newPlans(), d.newPlans[m]);
      same("transfers" + at, plain.transfers(), d.transfers[m]);
      same("leavers" + at, plain.leavers(), d.leavers[m]);
    }
  }

  private void money() {
    PlainIncome income = new PlainIncome(given, children);
    PlainCost cost = new PlainCost(given, children, income, referencePlans);
    PlainLedger ledger = new PlainLedger(given);
    PlainFund fund = new PlainFund(given, children, cost, ledger);
    for (int m = Horizon.WARM_UP_MONTHS; m < horizon.monthCount(); m++) {
      YearMonth month = horizon.month(m);
      Map<Block, Double> inYear = new EnumMap<>(Block.class);
      for (Block block : Block.values()) {
        double received = income.monthly(block, m);
        pounds(
            block + " income in " + month,
            received,
            arrays.funding().monthly()[block.ordinal()][m]);
        inYear.put(block, received);
      }
      List<SpendItem> items = arrays.inputs().items.items;
      for (int i = 0; i < items.size(); i++) {
        double pounds = spend(cost, items.get(i), m);
        pounds(items.get(i).id() + " in " + month, pounds, arrays.cost().gross()[i][m]);
        inYear.merge(items.get(i).line().block(), -pounds, Double::sum);
        double dfe =
            items.get(i).kind() == SpendItem.Kind.PLACES ? cost.dfe(items.get(i).setting(), m) : 0;
        pounds(items.get(i).id() + " paid by the DfE in " + month, dfe, arrays.cost().dfe()[i][m]);
      }
      ledger.enter(month, inYear);
      pounds("balance in " + month, ledger.balance.get(month), arrays.ledger().balance()[m]);
      pounds("charged in " + month, ledger.charged.get(month), arrays.ledger().charged()[m]);
      fund(fund, cost, m);
    }
    for (int y = 0; y < horizon.yearCount(); y++) {
      FinancialYear year = horizon.year(y);
      for (int v = 0; v < arrays.inputs().ledger.vintages.size(); v++) {
        var vintage = arrays.inputs().ledger.vintages.get(v);
        pounds(
            vintage + " at the end of " + year,
            ledger.closing.get(year).getOrDefault(vintage, 0.0),
            arrays.ledger().byVintage()[y][v]);
      }
    }
  }

  private double spend(PlainCost cost, SpendItem item, int m) {
    return switch (item.kind()) {
      case TOP_UP -> cost.topUps(item.setting(), m);
      case PLACES -> cost.places(item.setting(), m);
      case SERVICE, BALANCING ->
          cost.line(
              given.finance().lines().stream()
                  .filter(line -> line.id().equals(item.id()))
                  .findFirst()
                  .orElseThrow(),
              m);
      case START_UP -> cost.startUp(item.setting(), m);
      case DELIVERY -> cost.delivery(Programme.Purse.DSG, m);
      case DELEGATED -> cost.delegated(item.line().block(), m);
    };
  }

  private void fund(PlainFund fund, PlainCost cost, int m) {
    GeneralFund.Columns g = arrays.generalFund();
    String at = " in " + horizon.month(m);
    pounds("interest forgone" + at, fund.interestForgone(m), g.interestForgone()[m]);
    pounds("interest paid" + at, fund.borrowingInterest(m), g.borrowingInterest()[m]);
    pounds("transport" + at, fund.transport(m), g.transport()[m]);
    pounds("company" + at, fund.company(m), g.company()[m]);
    double[] capitalised = fund.capitalisation(m);
    pounds("interest of capitalised" + at, capitalised[0], g.capitalisationInterest()[m]);
    pounds("provision for capitalised" + at, capitalised[1], g.capitalisationProvision()[m]);
    pounds("delivery" + at, cost.delivery(Programme.Purse.GENERAL_FUND, m), g.delivery()[m]);
    for (int k = 0; k < given.programme().schemes().size(); k++) {
      double[] capital = fund.capital(given.programme().schemes().get(k), m);
      pounds("interest of scheme " + k + at, capital[0], g.schemeInterest()[k][m]);
      pounds("provision of scheme " + k + at, capital[1], g.schemeProvision()[k][m]);
    }
  }

  private void same(String what, double plain, double array) {
    compare(what, plain, array, 1);
  }

  /** Pounds are what is left of thousands: a balance charged in full is nothing to a millionth. */
  private void pounds(String what, double plain, double array) {
    compare(what, plain, array, 1_000);
  }

  private void compare(String what, double plain, double array, double least) {
    double size = Math.max(least, Math.max(Math.abs(plain), Math.abs(array)));
    if (!(Math.abs(plain - array) <= NEAR * size) && differences.size() < 8) {
      differences.add(what + ": " + plain + " by the plain route, " + array + " by arrays");
    }
  }
}
