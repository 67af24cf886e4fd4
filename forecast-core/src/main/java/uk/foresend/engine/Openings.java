package uk.foresend.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import uk.foresend.assumption.Standing;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfBalance;
import uk.foresend.quantity.Money;

/**
 * How far opening balances depart from what is stated, in each draw.
 *
 * <p>Common factors are those of the first year, which a number whose departure stays for good
 * keeps in every year.
 */
final class Openings {

  private final List<OfBalance> said;
  private final Map<OfBalance, Mixture> of = new HashMap<>();
  private final Factors factors;

  Openings(Uncertainty uncertainty, String seed) {
    said = uncertainty.balances();
    factors = new Factors(seed);
    for (OfBalance one : said) {
      Keyed own = new Keyed(seed, "balance " + one.block().id());
      of.put(one, Mixture.of(own, one.loadings(), factors));
    }
  }

  /** Returns the pounds by which a balance departs in a draw. */
  double by(OfBalance one, int draw) {
    Mixture mixture = of.get(one);
    return mixture == null
        ? 0
        : Mixture.departure(mixture.in(draw, 1, factors.in(draw, 1))[0], one.low(), one.high());
  }

  /** Returns opening balances, the latest part of each block that departs moved by as much. */
  List<Standing.Balance> moved(Standing standing, ToDoubleFunction<OfBalance> by) {
    List<Standing.Balance> balances = new ArrayList<>(standing.balances());
    for (OfBalance one : said) {
      int latest = latest(balances, one);
      if (latest >= 0) {
        Standing.Balance was = balances.get(latest);
        balances.set(
            latest,
            new Standing.Balance(
                was.vintage(),
                Money.rounded(was.amount().pounds() + by.applyAsDouble(one)),
                was.source()));
      }
    }
    return balances;
  }

  private static int latest(List<Standing.Balance> balances, OfBalance of) {
    int latest = -1;
    for (int i = 0; i < balances.size(); i++) {
      if (balances.get(i).vintage().block() == of.block()
          && (latest < 0
              || balances.get(i).vintage().compareTo(balances.get(latest).vintage()) > 0)) {
        latest = i;
      }
    }
    return latest;
  }
}
