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

  private final String seed;
  private final List<OfBalance> said;
  private final Map<String, Keyed> chances = new HashMap<>();

  Openings(Uncertainty uncertainty, String seed) {
    this.seed = seed;
    said = uncertainty.balances();
    for (OfBalance one : said) {
      keep(own(one));
      one.loadings().keySet().forEach(name -> keep(Keyed.FACTOR + name));
    }
  }

  private void keep(String name) {
    chances.put(name, new Keyed(seed, name));
  }

  private static String own(OfBalance one) {
    return "balance " + one.block().id();
  }

  /** Returns the pounds by which a balance departs in a draw. */
  double by(OfBalance one, int draw) {
    double squares = 0;
    double z = 0;
    for (String factor : one.loadings().keySet().stream().sorted().toList()) {
      double weight = one.loadings().getOrDefault(factor, 0.0);
      squares += weight * weight;
      z += weight * normal(Keyed.FACTOR + factor, draw);
    }
    z += Math.sqrt(Math.max(0, 1 - squares)) * normal(own(one), draw);
    return z * (z > 0 ? one.high() : -one.low()) / Departures.ONE_IN_TEN;
  }

  private double normal(String name, int draw) {
    Keyed chance = chances.get(name);
    return chance == null ? 0 : chance.normal(draw, 0);
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
