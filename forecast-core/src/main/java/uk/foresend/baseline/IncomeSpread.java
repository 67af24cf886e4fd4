package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.fit.Medians;
import uk.foresend.history.BlockAllocations;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/**
 * How far growth of high needs allocations departed in the years published by the date.
 *
 * @param england one standard deviation of England's growth about its mean
 * @param own of councils' growth about England's: 1.4826 × the median absolute departure
 * @param years how many years of growth are known
 * @param source where they are published
 */
record IncomeSpread(double england, double own, int years, Source source) {
  static IncomeSpread of(History history) {
    List<FinancialYear> known = new ArrayList<>(history.england().blocks.keySet());
    List<Double> england = new ArrayList<>();
    List<Double> off = new ArrayList<>();
    for (int i = 1; i < known.size(); i++) {
      Optional<Double> all = growth(history.england(), known.get(i));
      if (all.isPresent()) {
        england.add(all.get());
        for (String code : history.councils()) {
          growth(history.of(code), known.get(i)).ifPresent(one -> off.add(one - all.get()));
        }
      }
    }
    return new IncomeSpread(
        deviation(england),
        off.isEmpty() ? 0 : Medians.spread(off.stream().mapToDouble(Double::doubleValue).toArray()),
        england.size(),
        source(history, known));
  }

  private static Optional<Double> growth(Facts facts, FinancialYear year) {
    return facts
        .allocation(year)
        .flatMap(
            after ->
                facts
                    .allocation(year.plus(-1))
                    .filter(before -> pounds(before) > 0)
                    .map(before -> pounds(after) / pounds(before) - 1));
  }

  private static double pounds(BlockAllocations one) {
    return one.before().of(Block.HIGH_NEEDS).pounds();
  }

  private static double deviation(List<Double> values) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double squares = values.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
    return values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
  }

  private static Source source(History history, List<FinancialYear> known) {
    Optional<Source> last =
        known.isEmpty()
            ? Optional.empty()
            : history
                .england()
                .allocation(known.get(known.size() - 1))
                .map(BlockAllocations::source);
    return new Source(
        "Derived from the high needs allocations of all councils, "
            + (known.isEmpty() ? "none" : known.get(0) + " to " + known.get(known.size() - 1)),
        last.map(Source::address).orElse(""),
        last.map(Source::asAt).orElse(LocalDate.EPOCH),
        Confidence.LOW,
        "A few years of growth; how England's will depart is a matter of policy.");
  }
}
