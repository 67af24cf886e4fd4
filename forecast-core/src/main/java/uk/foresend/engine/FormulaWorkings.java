package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains an allocation by the high needs formula: its three parts, and the base year's. */
final class FormulaWorkings {

  private final Columns c;
  private final Operands operands;
  private final FundingInputs.Formula formula;
  private final int year;

  FormulaWorkings(Columns c, Operands operands, FundingInputs.Formula formula, int year) {
    this.c = c;
    this.operands = operands;
    this.formula = formula;
    this.year = year;
  }

  /**
   * Returns the parts of a year's allocation.
   *
   * @param known the last known allocation
   * @param growth what the rest has grown by since, step by step
   * @param rule the rule and who chose it
   */
  List<Working> of(Working known, List<Working> growth, Working rule) {
    int then = april(c.inputs().funding.horizon.first().plus(formula.baseYear()));
    double entitled = formula.baseEntitlement() * pupils(formula.baseYear());
    double rest = formula.base() - entitled - formula.baseFlows();
    List<Working> grown = new ArrayList<>();
    grown.add(
        Operands.pounds(
            Step.PLUS,
            "the rest in the base year",
            rest,
            List.of(
                known.as(Step.PLUS),
                entitlement(Step.MINUS, formula.baseYear(), then),
                flows(Step.MINUS, then))));
    grown.addAll(growth);
    int now = april(c.inputs().funding.horizon.year(year));
    return List.of(
        entitlement(Step.PLUS, year, now),
        flows(Step.PLUS, now),
        Operands.pounds(Step.PLUS, "the rest", rest * formula.growth()[year], grown),
        rule);
  }

  private Working entitlement(Step step, int year, int april) {
    Working each = operands.driver(Step.PLUS, Driver.BASIC_ENTITLEMENT, Scope.AUTHORITY, april);
    double rate = each.value().number().orElseThrow().doubleValue();
    return Operands.pounds(
        step,
        "basic entitlement",
        rate * pupils(year),
        List.of(
            each,
            Operands.children(
                Step.TIMES,
                "pupils in state special schools of the area in January "
                    + c.inputs().funding.horizon.month(Funding.january(year)).getYear(),
                pupils(year))));
  }

  private Working flows(Step step, int april) {
    return operands.driver(step, Driver.IMPORT_EXPORT, Scope.AUTHORITY, april);
  }

  private double pupils(int year) {
    double sum = 0;
    for (int s : c.inputs().funding.specialInArea) {
      sum +=
          c.placement().inSetting(Funding.january(year), s)
              + c.inputs().placement.usedByOthers(Funding.january(year), s);
    }
    return sum;
  }

  private int april(FinancialYear of) {
    return c.inputs().funding.horizon.indexOf(of.april());
  }
}
