package uk.foresend.baseline;

/** A council's own shares beside England's. */
final class Pool {
  private Pool() {}

  /**
   * Returns the shares of a council's counts to which so many of England's are added: {@code (own +
   * weight × England's share) ÷ (all own + weight)}. They sum to one, unless neither has any.
   */
  static double[] shares(double[] own, double[] england, double weight) {
    double all = sum(own);
    double theirs = sum(england);
    double[] shares = new double[own.length];
    double beside = theirs > 0 ? weight : 0;
    for (int i = 0; i < own.length && all + beside > 0; i++) {
      double share = theirs > 0 ? england[i] / theirs : 0;
      shares[i] = (own[i] + beside * share) / (all + beside);
    }
    return shares;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
