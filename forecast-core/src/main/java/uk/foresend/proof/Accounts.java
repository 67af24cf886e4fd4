package uk.foresend.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import uk.foresend.dsg.Block;
import uk.foresend.fit.Fits;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.Council;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PublishedSeries;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.PlanSeries;

/** The balances and grants of every council, and what its officers knew in each June. */
final class Accounts {
  private final PlanHistory plans;
  private final TreeMap<String, TreeMap<FinancialYear, Double>> balances = new TreeMap<>();
  private final Map<String, TreeMap<FinancialYear, BlockAllocations>> grants = new HashMap<>();
  private final Map<Integer, Map<String, Double>> growth = new HashMap<>();

  Accounts(PublishedSeries series, PlanHistory plans) {
    this.plans = plans;
    for (BlockAllocations one : series.grants()) {
      grants
          .computeIfAbsent(one.council(), key -> new TreeMap<>())
          .merge(one.year(), one, (a, b) -> a.source().asAt().isAfter(b.source().asAt()) ? a : b);
    }
    for (DsgBalance one : series.balances()) {
      grant(one.council(), one.year())
          .ifPresent(
              grant ->
                  balances
                      .computeIfAbsent(one.council(), key -> new TreeMap<>())
                      .put(one.year(), one.of(grant.before().recomputed()).pounds()));
    }
    balances.remove(Council.ENGLAND);
  }

  /** Returns the councils that have a balance. */
  Set<String> councils() {
    return balances.keySet();
  }

  /** Returns the years at whose end some council has a balance. */
  List<FinancialYear> years() {
    return balances.values().stream()
        .flatMap(one -> one.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns a balance in pounds at the end of a year, negative in deficit. */
  Optional<Double> balance(String code, FinancialYear year) {
    return Optional.ofNullable(balances.getOrDefault(code, new TreeMap<>()).get(year));
  }

  /** Returns what an officer knew in the June after a year end, where there is a balance. */
  Optional<BalanceMethod.Known> officer(String code, FinancialYear year) {
    return balance(code, year).map(balance -> new Officer(code, year, balance));
  }

  /** Returns the grant of a year in pounds, before deductions. */
  double total(String code, FinancialYear year) {
    return grant(code, year).map(one -> one.before().recomputed().pounds()).orElse(Double.NaN);
  }

  /** What an officer of a council knew in the June after a year end. */
  private final class Officer implements BalanceMethod.Known {
    private final String code;
    private final FinancialYear year;
    private final double balance;

    Officer(String code, FinancialYear year, double balance) {
      this.code = code;
      this.year = year;
      this.balance = balance;
    }

    @Override
    public double balance() {
      return balance;
    }

    @Override
    public OptionalDouble lastResult() {
      Double before = balances.getOrDefault(code, new TreeMap<>()).get(year.plus(-1));
      return before == null ? OptionalDouble.empty() : OptionalDouble.of(balance - before);
    }

    @Override
    public OptionalDouble englandsResult() {
      double results = 0;
      double all = 0;
      for (Map.Entry<String, TreeMap<FinancialYear, Double>> one : balances.entrySet()) {
        Double before = one.getValue().get(year.plus(-1));
        Double after = one.getValue().get(year);
        if (before != null && after != null) {
          results += after - before;
          all += total(one.getKey(), year);
        }
      }
      return all == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(results / all * total(code, year));
    }

    @Override
    public OptionalDouble allocationRise() {
      Optional<BlockAllocations> next = grant(code, year.plus(1));
      Optional<BlockAllocations> now = grant(code, year);
      return next.isEmpty() || now.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(highNeeds(next.get()) - highNeeds(now.get()));
    }

    @Override
    public OptionalDouble allocation() {
      return grant(code, year)
          .map(one -> OptionalDouble.of(highNeeds(one)))
          .orElse(OptionalDouble.empty());
    }

    @Override
    public OptionalDouble plansGrowth() {
      Double grown = grownAsAt(year.startYear() + 1).get(code);
      return grown == null ? OptionalDouble.empty() : OptionalDouble.of(grown);
    }
  }

  /** The growth of plans of the next year as it was fitted in a June, by council. */
  private Map<String, Double> grownAsAt(int june) {
    return growth.computeIfAbsent(
        june,
        year -> {
          Map<String, Double> grown = new HashMap<>();
          Fits.of(plans, year, Optional.empty(), 1).forecasts().stream()
              .filter(one -> one.series() == PlanSeries.TOTAL)
              .forEach(one -> grown.put(one.code(), one.central() / one.opening() - 1));
          return grown;
        });
  }

  private static double highNeeds(BlockAllocations one) {
    return one.before().of(Block.HIGH_NEEDS).pounds();
  }

  private Optional<BlockAllocations> grant(String code, FinancialYear year) {
    return Optional.ofNullable(grants.getOrDefault(code, new TreeMap<>()).get(year));
  }
}
