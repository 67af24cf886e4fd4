package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  private final Futures futures;
  private final List<Measures.Measure> measures;
  private final List<Cause> causes;
  private final int years;
  private final int draws;
  private final Progress progress;

  /** By figure, year and set of causes: the variance when they alone vary. */
  private final double[][][] worth;

  private Composition(
      Futures futures, List<Measures.Measure> measures, int years, int draws, Progress progress) {
    this.futures = futures;
    this.measures = measures;
    this.causes = List.copyOf(futures.causes());
    this.years = years;
    this.draws = draws;
    this.progress = progress;
    this.worth = new double[measures.size()][years][1 << causes.size()];
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
        byYear.add(year(measures.get(i), worth[i][y]));
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
          worth[i][y][set] = variance(values[set - 1][i][y]);
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

  private static MadeOf.Year year(Measures.Measure measure, double[] worth) {
    double all = worth[worth.length - 1];
    double[] shares = Shapley.shares(worth);
    return new MadeOf.Year(
        Spread.amount(measure, Math.sqrt(all)),
        all == 0 ? List.of() : Arrays.stream(shares).map(share -> share / all).boxed().toList());
  }
}
