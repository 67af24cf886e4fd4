package uk.foresend.fit;

/**
 * Counts with those put aside that cannot be believed, and where a new level begins.
 *
 * <p>A count that is less than half or more than double the last one believed is put aside. If the
 * next January is within those bounds of the last one believed, it was a slip of the record
 * (Newham's 1,199 of January 2025 after 2,705, if January 2026 is near that). If instead the next
 * bears the new count out, both are believed and a new level begins, across which no growth is
 * taken.
 *
 * @param counts the counts by council and year, {@code NaN} for none
 * @param levels which level each is of, counted from 0
 */
record Believed(double[][] counts, int[][] levels) {
  private static final double LEAST = 0.5;
  private static final double MOST = 2;

  static Believed of(double[][] published) {
    double[][] counts = new double[published.length][];
    int[][] levels = new int[published.length][];
    for (int i = 0; i < published.length; i++) {
      counts[i] = published[i].clone();
      levels[i] = new int[counts[i].length];
      boolean[] starts = new boolean[counts[i].length];
      believe(published[i], counts[i], starts);
      for (int j = 1; j < levels[i].length; j++) {
        levels[i][j] = levels[i][j - 1] + (starts[j] ? 1 : 0);
      }
    }
    return new Believed(counts, levels);
  }

  private static void believe(double[] published, double[] counts, boolean[] starts) {
    double last = Double.NaN;
    int pending = -1;
    for (int j = 0; j < published.length; j++) {
      double now = published[j];
      if (!(now > 0)) {
        last = Double.NaN;
        pending = -1;
      } else if (Double.isNaN(last) || follows(last, now)) {
        last = now;
        pending = -1;
      } else if (pending >= 0 && follows(published[pending], now)) {
        counts[pending] = published[pending];
        starts[pending] = true;
        last = now;
        pending = -1;
      } else {
        counts[j] = Double.NaN;
        pending = j;
      }
    }
  }

  /** Whether one count can follow another in a January or two. */
  static boolean follows(double before, double after) {
    return after >= LEAST * before && after <= MOST * before;
  }
}
