package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.Progress;
import uk.foresend.quantity.Share;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;

/**
 * What a figure comes to over some futures: those of its scenario, but that one thing is changed.
 *
 * <p>As chance is keyed by name, the futures are the same whatever that is changed to, so that what
 * it comes to moves with the change alone.
 */
public final class Trials {

  private final Measures.Measure measure;
  private final double[] values;

  private Trials(Measures.Measure measure, double[] values) {
    this.measure = measure;
    this.values = values;
  }

  /**
   * A scenario, and how many of its futures are drawn by which seed.
   *
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   */
  public record Of(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      FigureKey figure,
      int draws,
      String seed) {

    /** Keeps its own copies. */
    public Of {
      after = List.copyOf(after);
      levers = List.copyOf(levers);
    }
  }

  /**
   * Returns what a figure comes to by the share of a lever that is delivered in every future; empty
   * when it is not one of those kept of futures.
   *
   * <p>What of the lever cannot be delivered in part comes about from a half on.
   */
  public static Optional<DoubleFunction<Trials>> delivering(
      Of of, String lever, Progress progress) {
    Futures futures = new Futures(of.baseline(), of.after(), of.levers(), of.seed());
    return Measures.find(futures.of(Draw.CENTRAL), of.figure())
        .map(
            measure ->
                share ->
                    trials(
                        of,
                        measure,
                        futures,
                        draw ->
                            futures.delivering(futures.course(draw), lever, share, share >= 0.5),
                        progress));
  }

  /**
   * Returns what a figure comes to by a number, given the last assumptions with it; empty when it
   * is not one of those kept of futures. The number is changed for certain, after every lever.
   */
  public static Optional<DoubleFunction<Trials>> with(
      Of of, DoubleFunction<Assumptions> changed, Progress progress) {
    List<Undertaking> levers = new ArrayList<>(of.levers());
    levers.add(new Undertaking("sought", "What is sought", Share.ALL));
    Columns central = of.baseline().run(of.baseline().assumptions()).columns();
    return Measures.find(central, of.figure())
        .map(
            measure ->
                value -> {
                  List<Assumptions> after = new ArrayList<>(of.after());
                  after.add(changed.apply(value));
                  Futures futures = new Futures(of.baseline(), after, levers, of.seed());
                  return trials(of, measure, futures, futures::course, progress);
                });
  }

  private static Trials trials(
      Of of,
      Measures.Measure measure,
      Futures futures,
      IntFunction<Course> course,
      Progress progress) {
    int year = of.baseline().assumptions().setup().horizon().years().indexOf(of.figure().year());
    double[] values = new double[of.draws()];
    progress.expect(values.length);
    EachFuture.run(
        values.length,
        progress,
        List.of(futures),
        course,
        (draw, columns) -> values[draw] = measure.reader().read(columns.get(0), year));
    return new Trials(measure, values);
  }

  /** Returns the value that a share of futures lie below, in pounds or children, not rounded. */
  public double below(double share) {
    return Spread.quantile(values, share);
  }

  /** Returns the same, rounded. */
  public Amount amountBelow(double share) {
    return Spread.amount(measure, below(share));
  }

  /**
   * Returns the share of futures in which it is at least, or at most, so much, as rounded.
   *
   * @param least whether it is to be at least that; at most otherwise
   */
  public double share(Amount wanted, boolean least) {
    long bound = wanted.hundredths().orElseThrow();
    long met =
        Arrays.stream(values)
            .mapToLong(value -> Spread.amount(measure, value).hundredths().orElseThrow())
            .filter(value -> least ? value >= bound : value <= bound)
            .count();
    return (double) met / values.length;
  }
}
