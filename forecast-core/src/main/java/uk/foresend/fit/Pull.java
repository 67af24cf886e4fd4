package uk.foresend.fit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * Values of a few years, a row a council, pulled to England: by as much as a council's years differ
 * among themselves beside what councils differ from each other.
 *
 * <p>England's value of a year is {@code m = Σ size × value ÷ Σ size}, no value further than three
 * robust standard deviations from the median council's; {@code d} is a council's value less that,
 * held to the same three. {@code W} is the robust variance of d about a council's own mean (× T ÷
 * (T − 1) of its T years, ÷ (1 + 300 ÷ size)), {@code B} that of the means less what W explains.
 * Then
 *
 * <p>{@code central = England's + w × mean of d}, {@code w = B ÷ (B + W × (1 + 300 ÷ size) ÷ T)},
 *
 * <p>{@code error² = B × (1 − w) + W × (1 + 300 ÷ size) + shared²}, {@code shared} being how far
 * England's value moved from year to year, beside a stated one worth four years.
 *
 * <p>A council without a value has England's, and B for its uncertainty. {@code NaN} is a value not
 * known.
 */
final class Pull {
  private static final double SMALL = 300;
  private static final double PRIOR_WORTH = 4;

  private final double[][] off;
  private final double[] sizes;
  private final double[] levels;
  private final double england;
  private final double shared;
  private final double within;
  private final double between;

  /**
   * Learns.
   *
   * @param values by row and year, the newest last
   * @param sizes what a row's values rest on, in children
   * @param recent how many of the last years are England's to come
   * @param prior how far England's value moves in a year, before any move is known
   */
  Pull(double[][] values, double[] sizes, int recent, double prior) {
    this.sizes = sizes;
    int years = values.length == 0 ? 0 : values[0].length;
    off = new double[values.length][years];
    levels = new double[years];
    for (int j = 0; j < years; j++) {
      int year = j;
      double[] held = Robust.clipped(column(values, year));
      levels[j] = level(held);
      for (int i = 0; i < values.length; i++) {
        off[i][j] = held[i] - levels[j];
      }
    }
    int known = Math.min(recent, years);
    england =
        known == 0
            ? Double.NaN
            : Mean.of(Arrays.copyOfRange(levels, years - known, years)).getAsDouble();
    shared = shared(prior);
    within = within();
    between = between();
  }

  /** Whether two years are known of enough councils. */
  boolean learnt() {
    return levels.length > 1
        && Double.isFinite(england)
        && Double.isFinite(within)
        && Double.isFinite(between);
  }

  /** Returns England's value of the years to come. */
  double england() {
    return england;
  }

  /** Returns England's value of the last year known; {@code NaN} for none. */
  double level() {
    return levels.length == 0 ? Double.NaN : levels[levels.length - 1];
  }

  /** Returns a council's value of the years to come. */
  double central(int row) {
    return england + weight(row) * mean(row);
  }

  /** Returns how far a single year of a council may be off, for {@code t} of 1. */
  double error(int row) {
    return StrictMath.sqrt(between * (1 - weight(row)) + within * smallness(row) + shared * shared);
  }

  /** Returns how much of a council's own departure is kept, from 0 to 1. */
  double weight(int row) {
    int own = years(row);
    return own == 0 || between == 0 ? 0 : between / (between + within * smallness(row) / own);
  }

  /** Returns the years of a council that are known. */
  int years(int row) {
    return (int) Arrays.stream(off[row]).filter(Double::isFinite).count();
  }

  private double mean(int row) {
    return Arrays.stream(off[row]).filter(Double::isFinite).average().orElse(0);
  }

  private double smallness(int row) {
    return 1 + SMALL / (sizes[row] > 0 ? sizes[row] : 1);
  }

  private double level(double[] held) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < held.length; i++) {
      if (Double.isFinite(held[i]) && sizes[i] > 0) {
        sum += sizes[i] * held[i];
        all += sizes[i];
      }
    }
    return sum / all;
  }

  private double shared(double prior) {
    double squares = PRIOR_WORTH * prior * prior;
    for (int j = 1; j < levels.length; j++) {
      squares += (levels[j] - levels[j - 1]) * (levels[j] - levels[j - 1]);
    }
    return StrictMath.sqrt(squares / (PRIOR_WORTH + Math.max(0, levels.length - 1)));
  }

  private double within() {
    double[] left =
        IntStream.range(0, off.length)
            .filter(i -> years(i) > 1)
            .boxed()
            .flatMapToDouble(
                i -> {
                  double own = mean(i);
                  double scale = StrictMath.sqrt(years(i) / (years(i) - 1.0) / smallness(i));
                  return Arrays.stream(off[i]).filter(Double::isFinite).map(d -> (d - own) * scale);
                })
            .toArray();
    double spread = Robust.spread(left);
    return spread * spread;
  }

  private double between() {
    int[] many = IntStream.range(0, off.length).filter(i -> years(i) > 1).toArray();
    double[] means = Arrays.stream(many).mapToDouble(this::mean).toArray();
    double middle = Robust.median(means);
    double spread = Robust.spread(Arrays.stream(means).map(mean -> mean - middle).toArray());
    double explained =
        Robust.median(
            Arrays.stream(many).mapToDouble(i -> within * smallness(i) / years(i)).toArray());
    return Math.max(0, spread * spread - explained);
  }

  private static double[] column(double[][] values, int year) {
    return Arrays.stream(values).mapToDouble(row -> row[year]).toArray();
  }
}
