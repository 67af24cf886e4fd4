package uk.foresend.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A standard normal number that is partly common factors' and partly its own: {@code Σ weight ×
 * factor + √(1 − Σ weight²) × its own}.
 *
 * @param own its own chance
 * @param weight the weight of that
 * @param factors the common factors, in an order that is the same in every run
 */
record Mixture(Keyed own, double weight, List<Factor> factors) {

  /** The chance of a common factor, and its weight. */
  record Factor(Keyed chance, double weight) {}

  /**
   * Returns the mixture of some loadings.
   *
   * @param factor returns the chance of a common factor by its name
   */
  static Mixture of(Keyed own, Map<String, Double> loadings, Function<String, Keyed> factor) {
    // the map tells its names in another order in every run: sums have one of their own
    List<Factor> factors =
        inOrder(loadings).stream()
            .map(each -> new Factor(factor.apply(each.getKey()), each.getValue()))
            .toList();
    double squares = factors.stream().mapToDouble(each -> each.weight * each.weight).sum();
    return new Mixture(own, Math.sqrt(Math.max(0, 1 - squares)), factors);
  }

  /** Returns common factors in the order of their weights, those of one weight by name. */
  static List<Map.Entry<String, Double>> inOrder(Map<String, Double> loadings) {
    return loadings.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** Returns the number, given what each chance comes to. */
  double of(ToDoubleFunction<Keyed> normal) {
    double z = weight == 0 ? 0 : weight * normal.applyAsDouble(own);
    for (int i = 0; i < factors.size(); i++) {
      z += factors.get(i).weight * normal.applyAsDouble(factors.get(i).chance);
    }
    return z;
  }

  /** Returns the numbers of so many years, given what each chance comes to in them. */
  double[] over(int years, Function<Keyed, double[]> normals) {
    double[] z = new double[years];
    add(z, weight, own, normals);
    for (Factor factor : factors) {
      add(z, factor.weight, factor.chance, normals);
    }
    return z;
  }

  private static void add(
      double[] z, double weight, Keyed chance, Function<Keyed, double[]> normals) {
    if (weight == 0) {
      return;
    }
    double[] years = normals.apply(chance);
    for (int y = 0; y < z.length; y++) {
      z[y] += weight * years[y];
    }
  }

  /** Returns how far a number departs, of which one in ten lies below low and above high. */
  static double departure(double z, double low, double high) {
    return z * (z > 0 ? high : -low) / Departures.ONE_IN_TEN;
  }
}
