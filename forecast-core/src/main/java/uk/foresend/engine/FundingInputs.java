package uk.foresend.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  final Horizon horizon;

  /** Allocations by block ordinal and ledger year; by the formula only the known years stand. */
  final double[][] allocation;

  final double[][] rolledIn;

  /** Net transfers by block ordinal and ledger year: a transfer out is negative. */
  final double[][] transfers;

  final List<Finance.Receipt> receipts;

  /** The state special settings of the council's area, whose pupils the formula counts. */
  final int[] specialInArea;

  final Map<Block, Formula> formulas = new EnumMap<>(Block.class);

  FundingInputs(Assumptions given, Lookup lookup) {
    horizon = given.setup().horizon();
    receipts = given.finance().receipts();
    List<Setting> settings = given.setup().axes().settings();
    specialInArea =
        IntStream.range(0, settings.size())
            .filter(s -> settings.get(s).category() == PlacementCategory.STATE_SPECIAL)
            .filter(s -> given.finance().terms().get(s).area() == Area.IN_AREA)
            .toArray();
    int blocks = Block.values().length;
    allocation = new double[blocks][horizon.yearCount()];
    rolledIn = new double[blocks][horizon.yearCount()];
    transfers = new double[blocks][horizon.yearCount()];
    for (BlockIncome income : given.finance().income()) {
      compile(income, lookup);
    }
    for (BlockTransfer transfer : given.finance().transfers()) {
      compile(transfer);
    }
  }

  private void compile(BlockIncome income, Lookup lookup) {
    double[] amounts = allocation[income.block().ordinal()];
    BlockIncome.Known base =
        income.known().stream()
            .filter(known -> known.year().compareTo(horizon.last()) <= 0)
            .max(Comparator.comparing(BlockIncome.Known::year))
            .orElseThrow();
    double[] growth = growth(income, base.year(), lookup);
    for (int y = 0; y < amounts.length; y++) {
      amounts[y] = base.amount().pounds() * growth[y];
    }
    for (BlockIncome.Known known : income.known()) {
      if (horizon.contains(known.year())) {
        amounts[year(known.year())] = known.amount().pounds();
      }
    }
    if (income.rule() == BlockIncome.Rule.FORMULA) {
      double[] entitlement = lookup.of(Driver.BASIC_ENTITLEMENT);
      double[] flows = lookup.of(Driver.IMPORT_EXPORT);
      int then = april(base.year());
      formulas.put(
          income.block(),
          new Formula(
              year(base.year()),
              base.amount().pounds(),
              entitlement[then],
              flows[then],
              growth,
              byYear(entitlement),
              byYear(flows)));
    }
    for (BlockIncome.RolledIn grant : income.rolledIn()) {
      double[] rolled = rolledIn[income.block().ordinal()];
      for (int y = Math.max(0, year(grant.from())); y < rolled.length; y++) {
        rolled[y] += grant.amount().pounds();
      }
    }
  }

  /**
   * Returns by ledger year the multiple of the last known allocation that the rule's growth and
   * population make; 1 up to its year.
   */
  private double[] growth(BlockIncome income, FinancialYear base, Lookup lookup) {
    double[] multiple = new double[horizon.yearCount()];
    java.util.Arrays.fill(multiple, 1);
    if (income.rule() == BlockIncome.Rule.CASH_FLAT) {
      return multiple;
    }
    double[] rate = lookup.exactly(Driver.INCOME_GROWTH, new Scope.OfBlock(income.block()));
    boolean heads =
        income.rule() == BlockIncome.Rule.PER_HEAD || income.rule() == BlockIncome.Rule.FORMULA;
    double[] population = heads ? lookup.of(Driver.POPULATION_2_TO_18) : new double[0];
    double index = 1;
    for (FinancialYear year = base.plus(1);
        year.compareTo(horizon.last()) <= 0;
        year = year.plus(1)) {
      index *= 1 + rate[april(year)];
      if (horizon.contains(year)) {
        multiple[year(year)] =
            index * (heads ? population[april(year)] / population[april(base)] : 1);
      }
    }
    return multiple;
  }

  private double[] byYear(double[] byMonth) {
    double[] byYear = new double[horizon.yearCount()];
    for (int y = 0; y < byYear.length; y++) {
      byYear[y] = byMonth[april(horizon.year(y))];
    }
    return byYear;
  }

  private void compile(BlockTransfer transfer) {
    if (transfer.approval() == BlockTransfer.Approval.REFUSED
        || !horizon.contains(transfer.year())) {
      return;
    }
    int y = year(transfer.year());
    double amount =
        transfer
            .amount()
            .map(stated -> stated.pounds())
            .orElseGet(() -> transfer.share().value() * allocation[transfer.from().ordinal()][y]);
    transfers[transfer.from().ordinal()][y] -= amount;
    transfers[transfer.to().ordinal()][y] += amount;
  }

  private int year(FinancialYear year) {
    return year.startYear() - horizon.first().startYear();
  }

  /** The index of a year's April, or of the nearest month run. */
  private int april(FinancialYear year) {
    return Math.max(0, Math.min(horizon.monthCount() - 1, horizon.indexOf(year.april())));
  }
}
