package uk.foresend.engine;

import java.util.List;
import java.util.Map;

/**
 * A standard normal number that is partly common factors' and partly its own: {@code Σ weight ×
 * factor + √(1 − Σ weight²) × its own}.
 *
 * @param own its own chance
 * @param weight the weight of that
 * @param factors the common factors, in an order that is the same in every run
 */
record Mixture(Keyed own, double weight, List<Factor> factors) {

  /** The number of a common factor, and its weight. */
  record Factor(int number, double weight) {}

  /** Returns the mixture of some loadings. */
  static Mixture of(Keyed own, Map<String, Double> loadings, Factors all) {
    // the map tells its names in another order in every run: sums have one of their own
    List<Factor> factors =
        inOrder(loadings).stream()
            .map(each -> new Factor(all.number(each.getKey()), each.getValue()))
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

  /**
   * Returns the numbers of so many years of a draw.
   *
   * @param normals the numbers of common factors in the draw, by factor and year
   */
  double[] in(int draw, int years, double[][] normals) {
    double[] z = new double[years];
    if (weight != 0) {
      own.normals(draw, z);
    }
    for (int y = 0; y < years; y++) {
      z[y] *= weight;
    }
    for (int i = 0; i < factors.size(); i++) {
      double share = factors.get(i).weight;
      double[] factor = normals[factors.get(i).number];
      for (int y = 0; y < years; y++) {
        z[y] += share * factor[y];
      }
    }
    return z;
  }

  /** Returns how far a number departs, of which one in ten lies below low and above high. */
  static double departure(double z, double low, double high) {
    return z * (z > 0 ? high : -low) / Departures.ONE_IN_TEN;
  }
}
