package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms.Area;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/**
 * The columns that {@link Funding} reads: what each block receives before deductions, in pounds a
 * year.
 */
final class FundingInputs {

  /**
   * What the formula rule needs.
   *
   * @param baseYear the ledger year of the last known allocation, negative before the first
   * @param base that allocation
   * @param baseEntitlement its basic entitlement
   * @param baseFlows its import and export
   * @param growth the rest of the allocation as a multiple of the base year's, by ledger year
   * @param entitlement the basic entitlement, by ledger year
   * @param flows import and export, by ledger year
   */
  record Formula(
      int baseYear,
      double base,
      double baseEntitlement,
      double baseFlows,
      double[] growth,
      double[] entitlement,
      double[] flows) {}

  /**
   * A transfer of a ledger year from one block to another, by ordinal.
   *
   * @param pounds the amount, when it is stated; else 0
   * @param share the share of what the giving block is allocated; else 0
   */
  record Transfer(int year, int from, int to, double pounds, double share) {}

  final Horizon horizon;

  /** Allocations by block ordinal and ledger year; by the formula only the known years stand. */
  final double[][] allocation;

  /** By what share allocations are more, by block ordinal and ledger year. */
  final double[][] change;

  final double[][] rolledIn;

  final List<Transfer> transfers = new ArrayList<>();

  final List<Finance.Receipt> receipts;

  /** The state special settings of the council's area, whose pupils the formula counts. */
  final int[] specialInArea;

  final Map<Block, Formula> formulas = new EnumMap<>(Block.class);

  /**
   * Returns what is compiled of assumptions: that of others of the same setup where these left it
   * alone.
   */
  static FundingInputs of(
      Assumptions given, Lookup lookup, Optional<Inputs> before, Optional<MoneyNumbers> known) {
    boolean same =
        before.isPresent()
            && before.get().receives(given.finance())
            && lookup.leaves(FundingNumbers.READ);
    if (same) {
      return before.get().funding;
    }
    boolean onTerms = before.isPresent() && before.get().hasTerms(given.finance());
    return new FundingInputs(
        given,
        lookup,
        onTerms ? before.get().funding.specialInArea : specialInArea(given),
        known.map(MoneyNumbers::funding).orElse(FundingNumbers.NONE));
  }

  private static int[] specialInArea(Assumptions given) {
    List<Setting> settings = given.setup().axes().settings();
    return IntStream.range(0, settings.size())
        .filter(s -> settings.get(s).category() == PlacementCategory.STATE_SPECIAL)
        .filter(s -> given.finance().terms().get(s).area() == Area.IN_AREA)
        .toArray();
  }

  private FundingInputs(
      Assumptions given, Lookup lookup, int[] specialInArea, FundingNumbers known) {
    this.specialInArea = specialInArea;
    horizon = given.setup().horizon();
    receipts = given.finance().receipts();
    int blocks = Block.values().length;
    allocation = new double[blocks][horizon.yearCount()];
    change = new double[blocks][horizon.yearCount()];
    rolledIn = new double[blocks][horizon.yearCount()];
    for (BlockIncome income : given.finance().income()) {
      compile(income, lookup, known);
    }
    for (BlockTransfer transfer : given.finance().transfers()) {
      compile(transfer);
    }
  }

  private void compile(BlockIncome income, Lookup lookup, FundingNumbers known) {
    int block = income.block().ordinal();
    double[] amounts = allocation[block];
    BlockIncome.Known base = income.knownUpTo(horizon.last()).orElseThrow();
    double[] growth = growth(income, base.year(), lookup, known);
    for (int y = 0; y < amounts.length; y++) {
      amounts[y] = base.amount().pounds() * growth[y];
    }
    for (BlockIncome.Known each : income.known()) {
      if (horizon.contains(each.year())) {
        amounts[year(each.year())] = each.amount().pounds();
      }
    }
    change[block] = byYear(known.of(Driver.ALLOCATION_CHANGE, income.block(), lookup));
    if (income.rule() == BlockIncome.Rule.FORMULA) {
      YearMonth then = base.year().april();
      double[] entitlement = known.of(Driver.BASIC_ENTITLEMENT, lookup);
      double[] flows = known.of(Driver.IMPORT_EXPORT, lookup);
      formulas.put(
          income.block(),
          new Formula(
              year(base.year()),
              base.amount().pounds(),
              at(Driver.BASIC_ENTITLEMENT, then, entitlement, lookup),
              at(Driver.IMPORT_EXPORT, then, flows, lookup),
              growth,
              byYear(entitlement),
              byYear(flows)));
    }
    for (BlockIncome.RolledIn grant : income.rolledIn()) {
      double[] rolled = rolledIn[block];
      for (int y = Math.max(0, year(grant.from())); y < rolled.length; y++) {
        rolled[y] += grant.amount().pounds();
      }
    }
  }

  /**
   * Returns by ledger year the multiple of the last known allocation that the rule's growth and
   * population make; 1 up to its year.
   */
  private double[] growth(
      BlockIncome income, FinancialYear base, Lookup lookup, FundingNumbers known) {
    double[] multiple = new double[horizon.yearCount()];
    Arrays.fill(multiple, 1);
    if (income.rule() == BlockIncome.Rule.CASH_FLAT) {
      return multiple;
    }
    Scope block = new Scope.OfBlock(income.block());
    double[] growth = byYear(known.of(Driver.INCOME_GROWTH, income.block(), lookup));
    double index = 1;
    for (int y = year(base) + 1; y < multiple.length; y++) {
      index *=
          1
              + (y < 0
                  ? lookup.at(Driver.INCOME_GROWTH, block, base.plus(y - year(base)).april())
                  : growth[y]);
      if (y >= 0) {
        multiple[y] = index;
      }
    }
    if (income.rule() == BlockIncome.Rule.PER_HEAD || income.rule() == BlockIncome.Rule.FORMULA) {
      Driver population = Driver.POPULATION_2_TO_18;
      double[] byMonth = known.of(population, lookup);
      double then = at(population, base.april(), byMonth, lookup);
      double[] heads = byYear(byMonth);
      for (int y = Math.max(0, year(base) + 1); y < multiple.length; y++) {
        multiple[y] *= heads[y] / then;
      }
    }
    return multiple;
  }

  /** Returns a driver of the authority in a month that may lie before the first one run. */
  private double at(Driver driver, YearMonth month, double[] byMonth, Lookup lookup) {
    int m = horizon.indexOf(month);
    return m >= 0 && m < byMonth.length ? byMonth[m] : lookup.at(driver, Scope.AUTHORITY, month);
  }

  private double[] byYear(double[] byMonth) {
    double[] byYear = new double[horizon.yearCount()];
    for (int y = 0; y < byYear.length; y++) {
      byYear[y] = byMonth[horizon.indexOf(horizon.year(y).april())];
    }
    return byYear;
  }

  private void compile(BlockTransfer transfer) {
    if (transfer.approval() == BlockTransfer.Approval.REFUSED
        || !horizon.contains(transfer.year())) {
      return;
    }
    transfers.add(
        new Transfer(
            year(transfer.year()),
            transfer.from().ordinal(),
            transfer.to().ordinal(),
            transfer.amount().map(Money::pounds).orElse(0.0),
            transfer.amount().isPresent() ? 0 : transfer.share().value()));
  }

  private int year(FinancialYear year) {
    return year.startYear() - horizon.first().startYear();
  }
}
