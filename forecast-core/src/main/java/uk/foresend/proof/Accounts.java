package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import uk.foresend.dsg.Block;
import uk.foresend.fit.Fits;
import uk.foresend.fit.Medians;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.Council;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PublishedSeries;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.DeficitTest.Windfall;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanSeries;

/** The balances and grants of every council, and what its officers knew in each June. */
final class Accounts {
  private static final double YEARS_TO_ARISE = 3;

  private final PlanHistory plans;
  private final TreeMap<String, TreeMap<FinancialYear, Double>> balances = new TreeMap<>();
  private final Map<String, TreeMap<FinancialYear, BlockAllocations>> grants = new HashMap<>();
  private final Map<Integer, Map<String, List<Double>>> growth = new HashMap<>();
  private final Map<FinancialYear, Double> england = new HashMap<>();
  private final Map<FinancialYear, Double> parts = new HashMap<>();
  private final Windfalls windfalls;

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
    windfalls = new Windfalls(series.spending(), this::grant, this::change);
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

  /** Returns the last high needs allocation published for a year or one before it, in pounds. */
  double lastHighNeeds(String code, FinancialYear year) {
    Map.Entry<FinancialYear, BlockAllocations> last =
        grants.getOrDefault(code, new TreeMap<>()).floorEntry(year);
    return last == null ? Double.NaN : highNeeds(last.getValue());
  }

  /** Returns the last grant published, in pounds. */
  double lastTotal(String code) {
    TreeMap<FinancialYear, BlockAllocations> all = grants.getOrDefault(code, new TreeMap<>());
    return all.isEmpty() ? Double.NaN : total(code, all.lastKey());
  }

  /** Returns money that came into a balance from elsewhere in a year, if there was any. */
  Optional<Windfall> windfall(String code, FinancialYear year) {
    return windfalls.of(code, year);
  }

  /** The change of the balance over a year in pounds; empty without both balances. */
  private OptionalDouble change(String code, FinancialYear year) {
    Optional<Double> after = balance(code, year);
    Optional<Double> before = balance(code, year.plus(-1));
    return after.isPresent() && before.isPresent()
        ? OptionalDouble.of(after.get() - before.get())
        : OptionalDouble.empty();
  }

  /** The result of a year as a share of its grant; {@code NaN} without both balances. */
  private double result(String code, FinancialYear year) {
    return change(code, year).orElse(Double.NaN) / total(code, year);
  }

  /**
   * A council's result of the year without money from elsewhere, or what stands for it before two
   * balances are known.
   */
  private double stated(String code, FinancialYear year) {
    double result =
        windfall(code, year)
            .map(one -> one.underlying().pounds() / total(code, year))
            .orElseGet(() -> result(code, year));
    return Double.isFinite(result) || years().contains(year.plus(-1))
        ? result
        : balance(code, year)
            .map(balance -> Math.min(0, balance) / YEARS_TO_ARISE / total(code, year))
            .orElse(Double.NaN);
  }

  private double england(FinancialYear year) {
    return england.computeIfAbsent(
        year,
        key -> {
          double results = 0;
          double all = 0;
          for (String code : councils()) {
            double grant = total(code, key);
            double result = stated(code, key) * grant;
            if (Double.isFinite(result)) {
              results += result;
              all += grant;
            }
          }
          return results / all;
        });
  }

  /**
   * The slope of councils' results, less England's, on what was known of them a year before: the
   * result before where it is published, else the balance, made as large as England's result.
   */
  private double ownPart(FinancialYear year) {
    return parts.computeIfAbsent(
        year,
        key -> {
          FinancialYear before = key.plus(-1);
          List<double[]> pairs =
              councils().stream()
                  .map(code -> new double[] {stated(code, before), result(code, key)})
                  .filter(pair -> Double.isFinite(pair[0]) && Double.isFinite(pair[1]))
                  .toList();
          double scale = years().contains(before.plus(-1)) ? 1 : england(key) / england(before);
          double[] x =
              pairs.stream().mapToDouble(pair -> scale * (pair[0] - england(before))).toArray();
          double[] y = pairs.stream().mapToDouble(pair -> pair[1] - england(key)).toArray();
          return Math.max(0, Math.min(1, Medians.slope(x, y)));
        });
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
    public double lastResult() {
      return stated(code, year) * total(code, year);
    }

    @Override
    public double englandsResult() {
      return england(year) * total(code, year);
    }

    @Override
    public double ownPart() {
      return Accounts.this.ownPart(year);
    }

    @Override
    public double allocationRise() {
      return grant(code, year.plus(1)).map(Accounts::highNeeds).orElse(Double.NaN) - allocation();
    }

    @Override
    public double allocation() {
      return grant(code, year).map(Accounts::highNeeds).orElse(Double.NaN);
    }

    @Override
    public double plansGrowth(int ahead) {
      List<Double> grown = grownAsAt(year.startYear() + 1).getOrDefault(code, List.of());
      return ahead > grown.size() ? Double.NaN : grown.get(ahead - 1);
    }
  }

  /** The growth of plans of each year to come as it was fitted in a June, by council. */
  private Map<String, List<Double>> grownAsAt(int june) {
    return growth.computeIfAbsent(
        june,
        year -> {
          Map<String, List<Double>> grown = new HashMap<>();
          Map<String, Double> before = new HashMap<>();
          Fits.of(plans, year, Optional.empty(), Deficits.LONGEST).forecasts().stream()
              .filter(one -> one.series() == PlanSeries.TOTAL)
              .sorted(Comparator.comparingInt(PlanFit.PlanForecast::january))
              .forEach(
                  one -> {
                    double from = before.getOrDefault(one.code(), one.opening());
                    grown
                        .computeIfAbsent(one.code(), code -> new ArrayList<>())
                        .add(one.central() / from - 1);
                    before.put(one.code(), one.central());
                  });
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
