package uk.foresend.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.foresend.dsg.Block;
import uk.foresend.fit.Medians;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.S251Amount;
import uk.foresend.history.S251Side;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.DeficitTest.Windfall;

/**
 * Results of a year that are far better than what was allocated and spent: money came in from
 * elsewhere, such as a Safety Valve payment or the council's own, and the result is no guide to the
 * next year's.
 *
 * <p>{@code gap = (result − (allocation − spend)) ÷ spend}, spend being the section 251 outturn of
 * high needs with the deductions for places added back, allocation the high needs block before
 * deductions. A gap more than {@value #SPREADS} robust standard deviations above the median
 * council's is such money: the clear outliers (in 2021-22 any bound from 4 to 6 tells the same
 * twelve councils, all of them with a Safety Valve agreement). A result that is worse than spend
 * explains is left as it is: other blocks overspend too. A year without an outturn has none.
 */
final class Windfalls {
  private static final double SPREADS = 5;

  private final Map<FinancialYear, Map<String, Windfall>> years = new TreeMap<>();

  /**
   * Finds them.
   *
   * @param spending the section 251 returns
   * @param grant the blocks of a council and a year, if known
   * @param result the published result of a council and a year in pounds, if known
   */
  Windfalls(
      List<S251Amount> spending,
      BiFunction<String, FinancialYear, Optional<BlockAllocations>> grant,
      BiFunction<String, FinancialYear, OptionalDouble> result) {
    Map<FinancialYear, Map<String, List<S251Amount>>> outturns =
        spending.stream()
            .filter(one -> one.side() == S251Side.OUTTURN)
            .collect(
                Collectors.groupingBy(
                    S251Amount::year, TreeMap::new, Collectors.groupingBy(S251Amount::council)));
    outturns.forEach(
        (year, councils) -> {
          Map<String, Double> gaps = new TreeMap<>();
          Map<String, Windfall> all = new TreeMap<>();
          councils.forEach(
              (code, amounts) -> {
                Optional<BlockAllocations> blocks = grant.apply(code, year);
                OptionalDouble published = result.apply(code, year);
                double spent = S251Amount.spent(amounts);
                if (blocks.isPresent() && published.isPresent() && spent > 0) {
                  double spend = spent + blocks.get().deducted(Block.HIGH_NEEDS).pounds();
                  double own = blocks.get().before().of(Block.HIGH_NEEDS).pounds() - spend;
                  gaps.put(code, (published.getAsDouble() - own) / spend);
                  all.put(
                      code,
                      new Windfall(
                          year, Money.rounded(published.getAsDouble()), Money.rounded(own)));
                }
              });
          double[] known = gaps.values().stream().mapToDouble(Double::doubleValue).toArray();
          double bound = Medians.of(known) + SPREADS * Medians.spread(known);
          all.keySet().removeIf(code -> !(gaps.getOrDefault(code, 0.0) > bound));
          years.put(year, all);
        });
  }

  /** Returns that of a council and a year, if there is one. */
  Optional<Windfall> of(String code, FinancialYear year) {
    return Optional.ofNullable(years.getOrDefault(year, Map.of()).get(code));
  }
}
