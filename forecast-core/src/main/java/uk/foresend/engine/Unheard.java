package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.quantity.Progress;

/**
 * Finds ranges that change no figure: the scenario's method does not read the number, or nothing is
 * in its scope.
 */
public final class Unheard {

  private Unheard() {}

  /**
   * Returns the places, among the numbers that are said to be uncertain, of those whose low and
   * high leave every figure that is kept of futures as it is, to the bit.
   *
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   * @param progress told before each run
   */
  public static List<Integer> among(
      Baseline baseline, List<Assumptions> after, List<Undertaking> levers, Progress progress) {
    List<OfDriver> drivers = baseline.assumptions().uncertainty().drivers();
    if (drivers.isEmpty()) {
      return List.of();
    }
    Futures futures = new Futures(baseline, after, levers, "");
    List<Measures.Measure> measures = Measures.of(futures.of(Draw.CENTRAL), true);
    int years = baseline.assumptions().setup().horizon().yearCount();
    double[] central = figures(futures.of(futures.centralCourse()), measures, years);
    return IntStream.range(0, drivers.size())
        .parallel()
        .filter(
            i ->
                DoubleStream.of(drivers.get(i).high(), drivers.get(i).low())
                    .filter(by -> by != 0)
                    .peek(by -> progress.step())
                    .mapToObj(by -> futures.of(futures.departing(drivers.get(i), by)))
                    .allMatch(c -> Arrays.equals(central, figures(c, measures, years))))
        .boxed()
        .toList();
  }

  private static double[] figures(Columns c, List<Measures.Measure> measures, int years) {
    double[] figures = new double[measures.size() * years];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = measures.get(i / years).reader().read(c, i % years);
    }
    return figures;
  }
}
