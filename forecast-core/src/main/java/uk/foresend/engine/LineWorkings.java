package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains spend that is not on placements: services, and blocks that are delegated. */
final class LineWorkings {

  private final Assumptions given;
  private final CostInputs x;
  private final DemandColumns d;
  private final Operands operands;

  LineWorkings(Columns c, Operands operands) {
    this.given = c.inputs().assumptions;
    this.x = c.inputs().cost;
    this.d = c.demand();
    this.operands = operands;
  }

  /**
   * Returns the lines of a service: what does not grow with plans, what does by the ratio of plans,
   * and the grants that it passes on.
   */
  List<Working> service(String id, int year) {
    for (int i = 0; i < x.lines.terms().size(); i++) {
      if (x.lines.terms().get(i).id().equals(id)) {
        return service(i, year);
      }
    }
    return List.of();
  }

  private List<Working> service(int i, int year) {
    Periods periods = new Periods(x.horizon, year);
    double[] share = x.lines.withPlans().get(i);
    double[] spend = x.lines.spend().get(i);
    List<Working> lines = new ArrayList<>();
    lines.addAll(
        periods.of(
            Step.PLUS,
            withoutPlans(share, year) ? "" : "whatever the plans",
            m -> Periods.Part.month(spend[m] * (1 - share[m]) / 12, fixed(i, m, 1 - share[m]))));
    lines.addAll(
        periods.of(
            Step.PLUS,
            "with the number of plans",
            m -> Periods.Part.month(spend[m] * share[m] * ratio(m) / 12, withPlans(i, m))));
    for (BlockIncome income : given.finance().income()) {
      for (BlockIncome.RolledIn grant : income.rolledIn()) {
        if (grant.line().equals(x.lines.terms().get(i).id())
            && grant.from().compareTo(x.horizon.year(year)) <= 0) {
          lines.add(
              WorkingParts.given(
                      "grant passed on since " + grant.from(),
                      Told.of(grant.amount()),
                      grant.source())
                  .as(Step.PLUS));
        }
      }
    }
    return lines;
  }

  private static boolean withoutPlans(double[] share, int year) {
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    return Arrays.stream(share, first, first + 12).allMatch(each -> each == 0);
  }

  private List<Working> fixed(int i, int m, double share) {
    List<Working> steps = new ArrayList<>();
    steps.add(level(i, m));
    if (share != 1) {
      steps.add(Operands.share(Step.TIMES, "share that does not follow plans", share));
    }
    return steps;
  }

  private List<Working> withPlans(int i, int m) {
    double share = x.lines.withPlans().get(i)[m];
    List<Working> steps = new ArrayList<>();
    steps.add(level(i, m));
    if (share != 1) {
      steps.add(
          operands.driver(
              Step.TIMES,
              Driver.LINE_PLANS_SHARE,
              new Scope.OfLine(x.lines.terms().get(i).id()),
              m));
    }
    if (x.referencePlans > 0) {
      steps.add(Operands.children(Step.TIMES, "children with plans", d.plans[m]));
      steps.add(
          Operands.children(
              Step.OVER,
              "children with plans in " + x.horizon.first() + " on average, before any lever",
              x.referencePlans));
    }
    return steps;
  }

  private double ratio(int m) {
    return x.referencePlans > 0 ? d.plans[m] / x.referencePlans : 1;
  }

  private Working level(int i, int m) {
    LineTerms line = x.lines.terms().get(i);
    Scope scope = new Scope.OfLine(line.id());
    return line.growth() == LineTerms.Growth.AT_RATE
        ? operands.price(
            Step.PLUS,
            "spend a year",
            new Operands.Grown(Driver.LINE_SPEND, List.of(scope), List.of(scope), Uplift.OF_LINES),
            m)
        : operands.driver(Step.PLUS, Driver.LINE_SPEND, scope, m);
  }

  /** Returns the lines of what a block spends of what it receives, less what it transfers out. */
  List<Working> delegated(Block block, Funding.Columns f, Forecast forecast, int year) {
    double[] share = x.delegated.get(block);
    if (share == null) {
      return List.of();
    }
    int b = block.ordinal();
    double received = f.allocation()[b][year] + f.rolledIn()[b][year];
    double out = f.transfers()[b][year];
    Working all =
        Operands.pounds(Step.PLUS, "received", received, rows(forecast, block, year, true));
    List<Working> transfers = rows(forecast, block, year, false);
    return new Periods(x.horizon, year)
        .of(
            Step.PLUS,
            "",
            m -> {
              List<Working> steps = new ArrayList<>();
              steps.add(all);
              steps.add(
                  operands.driver(
                      Step.TIMES, Driver.BLOCK_SPEND_SHARE, new Scope.OfBlock(block), m));
              steps.addAll(transfers);
              return Periods.Part.month((received * share[m] + out) / 12, steps);
            });
  }

  private static List<Working> rows(Forecast forecast, Block block, int year, boolean received) {
    FinancialYear when = forecast.years().get(year);
    List<Working> rows = new ArrayList<>();
    for (IncomeRow row : forecast.income()) {
      boolean kind =
          received
              ? row.kind() == IncomeRow.Kind.ALLOCATION || row.kind() == IncomeRow.Kind.ROLLED_IN
              : row.kind() == IncomeRow.Kind.TRANSFER;
      Money amount = row.amounts().get(year);
      if (kind && row.block() == block && amount.pence() != 0) {
        rows.add(
            WorkingParts.link("income:" + row.id() + "@" + when, row.label(), Told.of(amount))
                .as(Step.PLUS));
      }
    }
    return rows;
  }
}
