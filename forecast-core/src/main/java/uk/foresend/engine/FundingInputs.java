package uk.foresend.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;

/**
 * The columns that {@link Funding} reads: what each block receives before deductions, in pounds a
 * year.
 */
final class FundingInputs {

  /**
   * What the formula rule needs: the rest of the allocation, and the two elements recomputed each
   * year.
   */
  record Formula(int firstYear, double[] rest, double[] basicEntitlement, double[] importExport) {}

  final Horizon horizon;

  /** Allocations by block ordinal and ledger year; for the formula rule only the known years. */
  final double[][] allocation;

  final double[][] rolledIn;

  /** Net transfers by block ordinal and ledger year: a transfer out is negative. */
  final double[][] transfers;

  final List<Finance.Receipt> receipts;
  final Map<Block, Formula> formulas = new EnumMap<>(Block.class);

  FundingInputs(Assumptions given, Lookup lookup) {
    horizon = given.setup().horizon();
    receipts = given.finance().receipts();
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
    double[] growth = lookup.exactly(Driver.INCOME_GROWTH, new Scope.OfBlock(income.block()));
    boolean heads =
        income.rule() == BlockIncome.Rule.PER_HEAD || income.rule() == BlockIncome.Rule.FORMULA;
    double[] population = heads ? lookup.of(Driver.POPULATION_2_TO_18) : growth;
    int baseMonth = april(base.year());
    double index = 1;
    for (FinancialYear year = base.year().plus(1);
        year.compareTo(horizon.last()) <= 0;
        year = year.plus(1)) {
      double factor = 1;
      if (income.rule() != BlockIncome.Rule.CASH_FLAT) {
        index *= 1 + growth[april(year)];
        factor = index * (heads ? population[april(year)] / population[baseMonth] : 1);
      }
      if (horizon.contains(year)) {
        amounts[year(year)] = base.amount().pounds() * factor;
      }
    }
    for (BlockIncome.Known known : income.known()) {
      if (horizon.contains(known.year())) {
        amounts[year(known.year())] = known.amount().pounds();
      }
    }
    if (income.rule() == BlockIncome.Rule.FORMULA) {
      compileFormula(income, base, amounts, lookup);
    }
    for (BlockIncome.RolledIn grant : income.rolledIn()) {
      double[] rolled = rolledIn[income.block().ordinal()];
      for (int y = Math.max(0, year(grant.from())); y < rolled.length; y++) {
        rolled[y] += grant.amount().pounds();
      }
    }
  }

  /**
   * The factor by which the rest of the allocation moves is already in {@code amounts}: it is
   * relative to the base.
   */
  private void compileFormula(
      BlockIncome income, BlockIncome.Known base, double[] amounts, Lookup lookup) {
    double[] rest = new double[amounts.length];
    double[] entitlement = new double[amounts.length + 1];
    double[] importExport = new double[amounts.length + 1];
    double[] rate = lookup.of(Driver.BASIC_ENTITLEMENT);
    double[] flows = lookup.of(Driver.IMPORT_EXPORT);
    for (int y = 0; y < amounts.length; y++) {
      rest[y] = amounts[y] / base.amount().pounds();
      entitlement[y] = rate[april(horizon.year(y))];
      importExport[y] = flows[april(horizon.year(y))];
    }
    entitlement[amounts.length] = rate[april(base.year())];
    importExport[amounts.length] = flows[april(base.year())];
    formulas.put(
        income.block(), new Formula(year(base.year()) + 1, rest, entitlement, importExport));
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
