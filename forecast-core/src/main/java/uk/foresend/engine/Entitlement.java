package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Money;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/**
 * The basic entitlement that a scheme or step-downs bring the high needs block, where its
 * allocation follows the formula.
 *
 * <p>{@code rate × pupils more in state special schools of the area in the January before}, less
 * {@code rate of the base year × pupils more in its January × growth of the rest since}, which is
 * in the known allocation already; both by the share by which the whole allocation comes out
 * otherwise. It is income, a year late, and no part of what is saved: the DfE pays it.
 */
final class Entitlement {

  private final Columns c;
  private final Years years;

  Entitlement(Columns c) {
    this.c = c;
    this.years = new Years(c.inputs().cost.horizon);
  }

  /** Returns by month the pupils more who count because of a scheme, other councils' too. */
  IntToDoubleFunction pupils(PlacementInputs.Scheme scheme, List<Channel> who) {
    return m -> {
      double more = 0;
      for (int s : c.inputs().funding.specialInArea) {
        more += WithoutScheme.filled(who, s, m);
        more += scheme.setting() == s ? scheme.others()[m] : 0;
      }
      return more;
    };
  }

  /** Returns by month the pupils more who count because of step-downs. */
  IntToDoubleFunction pupils(Channel channel) {
    return m -> {
      double more = 0;
      for (int s : c.inputs().funding.specialInArea) {
        more += WithoutScheme.filled(List.of(channel), s, m);
      }
      return more;
    };
  }

  /** Returns what some pupils bring in each ledger year. */
  List<Money> of(IntToDoubleFunction pupils) {
    double[] pounds = new double[c.inputs().funding.horizon.yearCount()];
    FundingInputs funding = c.inputs().funding;
    funding.formulas.forEach(
        (block, formula) -> {
          for (int y = Math.max(0, formula.baseYear() + 1); y < pounds.length; y++) {
            pounds[y] +=
                (formula.entitlement()[y] * pupils.applyAsDouble(Funding.january(y))
                        - known(formula, pupils) * formula.growth()[y])
                    * (1 + funding.change[block.ordinal()][y]);
          }
        });
    return years.moneyOfYears(pounds);
  }

  /** What they bring in the base year is in its known allocation. */
  private static double known(FundingInputs.Formula formula, IntToDoubleFunction pupils) {
    return formula.baseEntitlement() * pupils.applyAsDouble(Funding.january(formula.baseYear()));
  }

  /** Returns how a year's comes about; nothing where the allocation is known or by another rule. */
  List<Working> workings(IntToDoubleFunction pupils, int year, Operands operands) {
    List<Working> parts = new ArrayList<>();
    c.inputs()
        .funding
        .formulas
        .forEach(
            (block, formula) -> {
              if (year > formula.baseYear()) {
                List<Working> change = change(block, year, operands);
                parts.add(entitlement(Step.PLUS, pupils, year, operands, change));
                if (known(formula, pupils) != 0) {
                  List<Working> since = new ArrayList<>();
                  since.add(Operands.factor(Step.TIMES, "growth since", formula.growth()[year]));
                  since.addAll(change);
                  parts.add(entitlement(Step.MINUS, pupils, formula.baseYear(), operands, since));
                }
              }
            });
    return parts;
  }

  /**
   * By what the whole allocation comes out otherwise than by its rule; nothing where it does not.
   */
  private List<Working> change(Block block, int year, Operands operands) {
    var horizon = c.inputs().funding.horizon;
    int april = horizon.indexOf(horizon.first().plus(year).april());
    Working change =
        operands.growth(Driver.ALLOCATION_CHANGE, List.of(new Scope.OfBlock(block)), april);
    return Operands.value(change) == 1 ? List.of() : List.of(change);
  }

  private Working entitlement(
      Step step, IntToDoubleFunction pupils, int year, Operands operands, List<Working> growth) {
    var horizon = c.inputs().funding.horizon;
    int april = horizon.indexOf(horizon.first().plus(year).april());
    int january = Funding.january(year);
    Working rate = operands.driver(Step.PLUS, Driver.BASIC_ENTITLEMENT, Scope.AUTHORITY, april);
    double more = pupils.applyAsDouble(january);
    List<Working> steps = new ArrayList<>();
    steps.add(rate);
    steps.add(
        Operands.children(
            Step.TIMES,
            "pupils more in state special schools of the area in January "
                + horizon.month(january).getYear(),
            more));
    steps.addAll(growth);
    double pounds = Operands.value(rate) * more;
    for (Working each : growth) {
      pounds *= Operands.value(each);
    }
    return Operands.pounds(
        step,
        step == Step.PLUS ? "basic entitlement" : "of it, in the known allocation already",
        pounds,
        steps);
  }
}
