package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains one row of income: what is known of the year, or the named rule on the last known. */
final class IncomeWorkings {

  private final Columns c;
  private final Assumptions given;
  private final Horizon horizon;
  private final Operands operands;

  IncomeWorkings(Columns c) {
    this.c = c;
    this.given = c.inputs().assumptions;
    this.horizon = given.setup().horizon();
    this.operands = new Operands(given);
  }

  /** Returns what a row is made of in a year. */
  List<Working> of(IncomeRow row, int year) {
    FinancialYear when = horizon.year(year);
    List<Working> inputs = new ArrayList<>();
    switch (row.kind()) {
      case ALLOCATION ->
          income(row.block()).forEach(income -> inputs.addAll(allocation(income, year)));
      case ROLLED_IN ->
          income(row.block())
              .forEach(
                  income ->
                      income.rolledIn().stream()
                          .filter(grant -> grant.from().compareTo(when) <= 0)
                          .forEach(
                              grant ->
                                  inputs.add(
                                      WorkingParts.given(
                                              "grant for "
                                                  + grant.line()
                                                  + ", each year from "
                                                  + grant.from(),
                                              Told.of(grant.amount()),
                                              grant.source())
                                          .as(Step.PLUS))));
      case TRANSFER ->
          given.finance().transfers().stream()
              .filter(transfer -> transfer.year().equals(when))
              .filter(transfer -> transfer.approval() != BlockTransfer.Approval.REFUSED)
              .forEach(
                  transfer -> {
                    if (transfer.from() == row.block()) {
                      inputs.add(transfer(transfer, year).as(Step.MINUS));
                    }
                    if (transfer.to() == row.block()) {
                      inputs.add(transfer(transfer, year).as(Step.PLUS));
                    }
                  });
      case RECEIPT -> receipts(row.id(), when, inputs);
    }
    return inputs;
  }

  /** Says by which rule a row comes about. */
  String formula(IncomeRow row, int year) {
    return switch (row.kind()) {
      case ALLOCATION ->
          income(row.block()).stream()
              .findFirst()
              .map(
                  income ->
                      base(income).year().compareTo(horizon.year(year)) >= 0
                          ? "known"
                          : formula(income.rule()))
              .orElse("none");
      case ROLLED_IN -> "the sum of grants";
      case TRANSFER -> "what comes in less what goes out";
      case RECEIPT -> "the sum of receipts in the year";
    };
  }

  private static String formula(BlockIncome.Rule rule) {
    return switch (rule) {
      case CASH_FLAT -> "cash flat: the last known allocation";
      case PERCENTAGE -> "percentage: the last known allocation and growth since";
      case PER_HEAD -> "per head: the last known allocation, growth since, and population";
      case FORMULA ->
          "formula: basic entitlement × pupils + import and export + the rest by growth and"
              + " population";
    };
  }

  private List<BlockIncome> income(Block block) {
    return given.finance().income().stream().filter(each -> each.block() == block).toList();
  }

  private BlockIncome.Known base(BlockIncome income) {
    return income.knownUpTo(horizon.last()).orElseThrow();
  }

  /** What is stated or follows by the rule, and the change in it where there is one. */
  private List<Working> allocation(BlockIncome income, int year) {
    List<Working> steps = new ArrayList<>(stated(income, year));
    Working change =
        operands.growth(
            Driver.ALLOCATION_CHANGE,
            List.of(new Scope.OfBlock(income.block())),
            april(horizon.year(year)));
    if (Operands.value(change) != 1) {
      steps.add(change);
    }
    return steps;
  }

  private List<Working> stated(BlockIncome income, int year) {
    FinancialYear when = horizon.year(year);
    for (BlockIncome.Known known : income.known()) {
      if (known.year().equals(when)) {
        return List.of(known(known).as(Step.PLUS));
      }
    }
    BlockIncome.Known base = base(income);
    if (base.year().compareTo(when) > 0) {
      return List.of(known(base).as(Step.PLUS));
    }
    FundingInputs.Formula formula = c.inputs().funding.formulas.get(income.block());
    if (formula == null) {
      List<Working> steps = new ArrayList<>();
      steps.add(known(base).as(Step.PLUS));
      steps.addAll(growth(income, base.year(), when));
      steps.add(rule(income));
      return steps;
    }
    return new FormulaWorkings(c, operands, formula, year)
        .of(known(base), growth(income, base.year(), when), rule(income));
  }

  private static Working known(BlockIncome.Known known) {
    return WorkingParts.given(
        "allocation " + known.year() + ", published " + InWords.day(known.published()),
        Told.of(known.amount()),
        known.source());
  }

  private static Working rule(BlockIncome income) {
    return WorkingParts.given(
        "rule after the last known year", WorkingParts.rule(income.rule()), income.source());
  }

  /** Growth each April since the base year, and the population now over that of the base year. */
  private List<Working> growth(BlockIncome income, FinancialYear base, FinancialYear when) {
    List<Working> steps = new ArrayList<>();
    if (income.rule() == BlockIncome.Rule.CASH_FLAT) {
      return steps;
    }
    Scope block = new Scope.OfBlock(income.block());
    for (FinancialYear year = base.plus(1); year.compareTo(when) <= 0; year = year.plus(1)) {
      Working rise = operands.growth(Driver.INCOME_GROWTH, List.of(block), april(year));
      if (Operands.value(rise) != 1) {
        steps.add(rise);
      }
    }
    if (income.rule() != BlockIncome.Rule.PERCENTAGE) {
      steps.add(
          operands.driver(Step.TIMES, Driver.POPULATION_2_TO_18, Scope.AUTHORITY, april(when)));
      steps.add(
          operands.driver(Step.OVER, Driver.POPULATION_2_TO_18, Scope.AUTHORITY, april(base)));
    }
    return steps;
  }

  private int april(FinancialYear year) {
    return horizon.indexOf(year.april());
  }

  private Working transfer(BlockTransfer transfer, int year) {
    String label = "transfer " + transfer.id();
    return transfer
        .amount()
        .map(stated -> WorkingParts.given(label, Told.of(stated), transfer.source()))
        .orElseGet(
            () -> {
              double allocation = c.funding().allocation()[transfer.from().ordinal()][year];
              return Operands.pounds(
                  Step.PLUS,
                  label,
                  allocation * transfer.share().value(),
                  List.of(
                      Operands.pounds(
                          Step.PLUS,
                          transfer.from().label() + ", allocation",
                          allocation,
                          List.of()),
                      WorkingParts.given(
                              "share of it",
                              Told.precise(transfer.share().value(), 10, ""),
                              transfer.source())
                          .as(Step.TIMES)));
            });
  }

  private void receipts(String id, FinancialYear when, List<Working> inputs) {
    for (Finance.Receipt receipt : given.finance().receipts()) {
      if (receipt.id().equals(id) && FinancialYear.of(receipt.month()).equals(when)) {
        inputs.add(
            WorkingParts.given(
                    InWords.month(receipt.month()) + ": " + receipt.condition(),
                    Told.of(receipt.amount()),
                    receipt.source())
                .as(Step.PLUS));
      }
    }
  }
}
