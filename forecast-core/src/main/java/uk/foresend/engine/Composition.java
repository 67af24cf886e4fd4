package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Variance;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Cause;
import uk.foresend.result.Children;
import uk.foresend.result.MadeOf;

/**
 * Finds what ranges are made of, by running the same futures with every set of causes varying.
 *
 * <p>That takes {@code 2^n − 1} times as many futures as one variance is of.
 */
final class Composition {
  /** Into how many parts futures are divided to find how sure shares are. */
  private static final int PARTS = 10;

  private final Futures futures;
  private final List<Measures.Measure> measures;
  private final List<Cause> causes;
  private final int years;
  private final int draws;
  private final Progress progress;

  /** By figure, year and set of causes: the variance when they alone vary. */
  private final double[][][] worth;

  /** The same of the futures that are left when a part of them is left out, by part. */
  private final double[][][][] without;

  private Composition(
      Futures futures, List<Measures.Measure> measures, int years, int draws, Progress progress) {
    this.futures = futures;
    this.measures = measures;
    this.causes = List.copyOf(futures.causes());
    this.years = years;
    this.draws = draws;
    this.progress = progress;
    this.worth = new double[measures.size()][years][1 << causes.size()];
    this.without = new double[Math.min(PARTS, draws)][measures.size()][years][1 << causes.size()];
  }

  /**
   * Returns what the ranges of some figures are made of.
   *
   * @param draws of how many futures each variance is
   * @param progress told before each future
   */
  static MadeOf of(
      Futures futures, List<Measures.Measure> measures, int years, int draws, Progress progress) {
    return new Composition(futures, measures, years, draws, progress).madeOf();
  }

  private MadeOf madeOf() {
    int sets = 1 << causes.size();
    if (sets > 1) {
      vary(sets - 1);
    }
    List<MadeOf.Of> figures = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      List<MadeOf.Year> byYear = new ArrayList<>();
      for (int y = 0; y < years; y++) {
        byYear.add(year(i, y));
      }
      figures.add(new MadeOf.Of(measures.get(i).figure(), byYear));
    }
    return new MadeOf(draws, draws * (sets - 1), causes, figures);
  }

  /** Runs every set of causes but the empty one, of which each future is central. */
  private void vary(int sets) {
    double[][][][] values = new double[sets][measures.size()][years][draws];
    progress.expect(sets * draws);
    if (causes.contains(Cause.CHILDREN)) {
      int without = (sets - 1) / 2;
      run(0, without, futures.of(Children.TOGETHER), values);
      run(without, sets, futures, values);
    } else {
      run(0, sets, futures, values);
    }
    for (int set = 1; set <= sets; set++) {
      for (int i = 0; i < measures.size(); i++) {
        for (int y = 0; y < years; y++) {
          double[] of = values[set - 1][i][y];
          worth[i][y][set] = variance(of);
          for (int part = 0; part < without.length; part++) {
            without[part][i][y][set] = variance(without(of, part));
          }
        }
      }
    }
  }

  /** Runs some of the sets; those with the chance of each child, the last cause, come last. */
  private void run(int first, int end, Futures among, double[][][][] values) {
    EachFuture.run(
        (end - first) * draws,
        progress,
        List.of(among),
        run -> among.course(run % draws, causes(1 + first + run / draws)),
        (run, columns) -> {
          for (int i = 0; i < measures.size(); i++) {
            for (int y = 0; y < years; y++) {
              values[first + run / draws][i][y][run % draws] =
                  measures.get(i).reader().read(columns.get(0), y);
            }
          }
        });
  }

  private Set<Cause> causes(int set) {
    Set<Cause> varying = EnumSet.noneOf(Cause.class);
    for (int k = 0; k < causes.size(); k++) {
      if ((set & 1 << k) != 0) {
        varying.add(causes.get(k));
      }
    }
    return varying;
  }

  /** Returns the variance; zero where the values differ by less than a penny. */
  private static double variance(double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    return most - least < 0.01 ? 0 : Variance.of(values).getAsDouble();
  }

  /** Every future but each tenth, from a part on. */
  private double[] without(double[] values, int part) {
    return IntStream.range(0, values.length)
        .filter(draw -> draw % without.length != part)
        .mapToDouble(draw -> values[draw])
        .toArray();
  }

  private MadeOf.Year year(int i, int y) {
    double all = worth[i][y][worth[i][y].length - 1];
    return new MadeOf.Year(
        Spread.amount(measures.get(i), Math.sqrt(all)),
        all == 0 ? List.of() : boxed(shares(worth[i][y])),
        all == 0 ? List.of() : boxed(errors(i, y)));
  }

  private static double[] shares(double[] worth) {
    double all = worth[worth.length - 1];
    return Arrays.stream(Shapley.shares(worth)).map(share -> all == 0 ? 0 : share / all).toArray();
  }

  /**
   * One standard error of each share by the jackknife: {@code √((n − 1) ÷ n × Σ (share without a
   * part − their mean)²)} over n parts.
   */
  private double[] errors(int i, int y) {
    double[] errors = new double[causes.size()];
    double[][] left = new double[without.length][];
    Arrays.setAll(left, part -> shares(without[part][i][y]));
    for (int k = 0; k < errors.length; k++) {
      int cause = k;
      double mean = Arrays.stream(left).mapToDouble(one -> one[cause]).average().orElse(0);
      double squares = Arrays.stream(left).mapToDouble(one -> Math.pow(one[cause] - mean, 2)).sum();
      errors[k] = Math.sqrt((left.length - 1.0) / left.length * squares);
    }
    return errors;
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
