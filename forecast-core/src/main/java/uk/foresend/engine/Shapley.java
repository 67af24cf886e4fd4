package uk.foresend.engine;

/**
 * Shares out what some together are worth (Shapley, 1953): to each what it adds on average over
 * every order in which they can come together.
 *
 * <p>{@code share of i = Σ over sets S without i of |S|! (n − |S| − 1)! ÷ n! × (v(S and i) −
 * v(S))}; the shares sum to {@code v(all) − v(none)}.
 */
final class Shapley {

  private Shapley() {}

  /**
   * Returns what falls to each.
   *
   * @param worth what each set is worth: that of members {@code i} stands at {@code Σ 2^i}, so that
   *     there are {@code 2^n} of them, the empty set first
   */
  static double[] shares(double[] worth) {
    int n = Integer.numberOfTrailingZeros(worth.length);
    double[] weights = new double[n];
    for (int size = 0; size < n; size++) {
      double orders = 1;
      for (int k = 1; k <= size; k++) {
        orders *= (double) (n - k) / k;
      }
      weights[size] = 1 / (n * orders);
    }
    double[] shares = new double[n];
    for (int set = 0; set < worth.length; set++) {
      for (int i = 0; i < n; i++) {
        if ((set & 1 << i) == 0) {
          shares[i] += weights[Integer.bitCount(set)] * (worth[set | 1 << i] - worth[set]);
        }
      }
    }
    return shares;
  }
}
