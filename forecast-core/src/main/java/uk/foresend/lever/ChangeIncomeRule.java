package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockIncome.Rule;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Step;

/**
 * Changes the rule by which a block's income follows from its last known allocation, from a year
 * on.
 *
 * <p>A block has one rule for all the years after those known. From the first of them any rule can
 * be set. From a later year its growth can change, or cash flat and a percentage can follow each
 * other, since cash flat is a percentage of 0: the rule becomes a percentage that is the old growth
 * before the year and the new one from it.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param block the block
 * @param rule the rule
 * @param growthPerYear the growth a year that goes with it; empty to keep what there is
 * @param year the first year under it
 * @param delivery its evidence; the delay is in whole years
 */
public record ChangeIncomeRule(
    String id,
    String label,
    Block block,
    Rule rule,
    Optional<Rate> growthPerYear,
    FinancialYear year,
    Delivery delivery)
    implements Lever {

  private static final Set<Rule> IN_CASH = EnumSet.of(Rule.CASH_FLAT, Rule.PERCENTAGE);

  @Override
  public YearMonth from() {
    return year.april();
  }

  @Override
  public ChangeIncomeRule with(Delivery other) {
    return new ChangeIncomeRule(id, label, block, rule, growthPerYear, year, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutRamp(this, "Income is set once a year."));
    if (delivery.delayMonths() % 12 != 0) {
      problems.add(
          Problem.invalid(
              Place.at("delivery.delayMonths"),
              "delivery.delayMonths is " + delivery.delayMonths() + ", but must be whole years.",
              "Maybe you meant 12."));
    }
    if (rule == Rule.CASH_FLAT && growthPerYear.filter(rate -> rate.perYear() != 0).isPresent()) {
      problems.add(
          Problem.invalid(
              Place.at("growthPerYear"),
              "growthPerYear is " + growthPerYear.get().perYear() + ", but cash flat has none.",
              "Maybe you meant the rule percentage."));
    }
    Names.oneOf(
            "block",
            block.id(),
            "block with an income in this scenario",
            assumptions.finance().income().stream().map(income -> income.block().id()).toList())
        .ifPresent(problems::add);
    income(assumptions).ifPresent(income -> problems.addAll(checkYear(assumptions, income)));
    return problems;
  }

  private List<Problem> checkYear(Assumptions assumptions, BlockIncome income) {
    Optional<FinancialYear> firstUnknown = income.lastKnown().map(known -> known.plus(1));
    if (firstUnknown.isEmpty() || actsIn().compareTo(firstUnknown.get()) < 0) {
      return List.of(
          Problem.invalid(
              Place.at("year"),
              "year is "
                  + actsIn()
                  + ", but a rule begins in "
                  + firstUnknown.map(FinancialYear::toString).orElse("no year")
                  + ", the first without a known allocation.",
              ""));
    }
    if (!actsIn().equals(firstUnknown.get()) && rule != income.rule() && !bothInCash(income)) {
      return List.of(
          Problem.refused(
              Place.at("year"),
              "from "
                  + actsIn()
                  + " the rule of the "
                  + block.label()
                  + " cannot become "
                  + id(rule)
                  + " after "
                  + id(income.rule())
                  + ".",
              "Set it from "
                  + firstUnknown.get()
                  + ", the first year without a known allocation."));
    }
    FinancialYear opens = assumptions.setup().horizon().first();
    if (rule == Rule.FORMULA && firstUnknown.get().compareTo(opens) <= 0) {
      return List.of(
          Problem.refused(
              Place.at("rule"),
              "rule is formula, but no allocation of the "
                  + block.label()
                  + " is known in "
                  + opens
                  + " or later, and the pupils of an earlier year are not in the forecast.",
              "Choose per-head, percentage or cash-flat."));
    }
    Assumptions after = changed(assumptions);
    boolean same =
        income(after).map(BlockIncome::rule).equals(Optional.of(income.rule()))
            && after.drivers().equals(assumptions.drivers());
    return same
        ? List.of(Delivering.nothing(Place.at("rule"), "this rule stands already"))
        : List.of();
  }

  private static String id(Rule rule) {
    return rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private boolean bothInCash(BlockIncome income) {
    return IN_CASH.contains(rule) && IN_CASH.contains(income.rule());
  }

  private Optional<BlockIncome> income(Assumptions assumptions) {
    return assumptions.finance().income().stream()
        .filter(income -> income.block() == block)
        .findFirst();
  }

  private FinancialYear actsIn() {
    return FinancialYear.of(acts());
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(this, changed(assumptions));
  }

  private Assumptions changed(Assumptions assumptions) {
    return income(assumptions).map(income -> changed(assumptions, income)).orElse(assumptions);
  }

  private Assumptions changed(Assumptions assumptions, BlockIncome income) {
    boolean atOnce = income.lastKnown().map(known -> known.plus(1).equals(actsIn())).orElse(false);
    boolean kept = atOnce || rule == income.rule();
    Rule becomes = kept ? rule : Rule.PERCENTAGE;
    List<BlockIncome> incomes =
        assumptions.finance().income().stream()
            .map(
                other ->
                    other.block() == block && other.rule() != becomes
                        ? other.withRule(becomes, Delivering.evidenced(other.source(), this))
                        : other)
            .toList();
    Assumptions ruled = assumptions.with(assumptions.finance().withIncome(incomes));
    DriverKey key = new DriverKey(Driver.INCOME_GROWTH, new Scope.OfBlock(block));
    boolean flatBefore = !kept && income.rule() == Rule.CASH_FLAT;
    return ruled.with(
        Reached.by(this, ruled, key)
            .changed(
                this,
                before -> growing(becomes, flatBefore ? flatUntilNow(income, before) : before),
                ruled.setup().horizon()));
  }

  /** Growth of 0 until it acts, in place of the cash-flat rule under which growth was not read. */
  private Profile flatUntilNow(BlockIncome income, Profile before) {
    YearMonth first = income.lastKnown().map(known -> known.plus(1).april()).orElse(acts());
    return new Phasing(new Step.Replace(first, 0), 0, Optional.of(acts())).over(before);
  }

  private Profile growing(Rule becomes, Profile before) {
    Optional<Rate> rate = rule == Rule.CASH_FLAT ? Optional.of(Rate.NONE) : growthPerYear;
    return becomes == Rule.CASH_FLAT || rate.isEmpty()
        ? before
        : new Phasing(new Step.Replace(acts(), rate.get().perYear()), 0, Optional.empty())
            .over(before);
  }
}
